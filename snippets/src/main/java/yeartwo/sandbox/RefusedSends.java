package yeartwo.sandbox;

import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.ComparisonOperator;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricDatum;
import software.amazon.awssdk.services.cloudwatch.model.Statistic;

/** Counts refused sends, which no metric of AWS does, and sets the alarm on them. */
final class RefusedSends {

    private final CloudWatchClient cloudWatch;
    private final String topicArn;

    RefusedSends(CloudWatchClient cloudWatch, String topicArn) {
        this.cloudWatch = cloudWatch;
        this.topicArn = topicArn;
    }

    // tag::count-refused-sends[]
    void count(String errorCode) {
        cloudWatch.putMetricData(put -> put
                .namespace("YearTwo/Mail")
                .metricData(MetricDatum.builder()
                        .metricName("RefusedSends")
                        .dimensions(error(errorCode))
                        .value(1.0)
                        .build()));
    }

    private static Dimension error(String errorCode) {
        return Dimension.builder().name("Error").value(errorCode).build();
    }
    // end::count-refused-sends[]

    // tag::alarm-on-refused-sends[]
    void alarmOn(String errorCode, String alarm, int seconds) {
        cloudWatch.putMetricAlarm(put -> put
                .alarmName(alarm)
                .namespace("YearTwo/Mail")
                .metricName("RefusedSends")
                .dimensions(error(errorCode))
                .statistic(Statistic.SUM)
                .period(seconds)
                .evaluationPeriods(1)
                .threshold(0.0) // <1>
                .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                .treatMissingData("notBreaching") // <2>
                .alarmActions(topicArn));
    }
    // end::alarm-on-refused-sends[]
}
