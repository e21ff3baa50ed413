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
        MetricDatum refusal = MetricDatum.builder()
                .metricName("RefusedSends")
                .value(1.0)
                .build(); // <1>
        MetricDatum byCode = refusal.toBuilder()
                .dimensions(Dimension.builder()
                        .name("Error").value(errorCode).build())
                .build(); // <2>
        cloudWatch.putMetricData(put -> put
                .namespace("YearTwo/Mail")
                .metricData(refusal, byCode));
    }
    // end::count-refused-sends[]

    // tag::alarm-on-refused-sends[]
    void alarmOnAny(String alarm, int seconds) {
        cloudWatch.putMetricAlarm(put -> put
                .alarmName(alarm)
                .namespace("YearTwo/Mail")
                .metricName("RefusedSends") // <1>
                .statistic(Statistic.SUM)
                .period(seconds)
                .evaluationPeriods(1)
                .threshold(0.0) // <2>
                .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                .treatMissingData("notBreaching") // <3>
                .alarmActions(topicArn));
    }
    // end::alarm-on-refused-sends[]
}
