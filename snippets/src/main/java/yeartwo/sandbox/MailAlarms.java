package yeartwo.sandbox;

import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.ComparisonOperator;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.Statistic;

/** The two alarms set after the fact: mails that bounced, messages that wait. */
final class MailAlarms {

    private final CloudWatchClient cloudWatch;
    private final String topicArn;

    MailAlarms(CloudWatchClient cloudWatch, String topicArn) {
        this.cloudWatch = cloudWatch;
        this.topicArn = topicArn;
    }

    // tag::alarm-on-bounces[]
    void onBounces(String alarm, double tolerated, int seconds) {
        cloudWatch.putMetricAlarm(put -> put
                .alarmName(alarm)
                .namespace("AWS/SES")
                .metricName("Bounce") // <1>
                .statistic(Statistic.SUM)
                .period(seconds)
                .evaluationPeriods(1)
                .threshold(tolerated)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                .treatMissingData("notBreaching") // <2>
                .alarmActions(topicArn)); // <3>
    }
    // end::alarm-on-bounces[]

    // tag::alarm-on-waiting-messages[]
    void onWaiting(
            String alarm, String queueName, double tolerated, int seconds) {
        cloudWatch.putMetricAlarm(put -> put
                .alarmName(alarm)
                .namespace("AWS/SQS")
                .metricName("ApproximateNumberOfMessagesVisible")
                .dimensions(Dimension.builder()
                        .name("QueueName").value(queueName).build())
                .statistic(Statistic.MAXIMUM) // <1>
                .period(seconds)
                .evaluationPeriods(1)
                .threshold(tolerated) // <2>
                .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                .treatMissingData("notBreaching") // <3>
                .alarmActions(topicArn));
    }
    // end::alarm-on-waiting-messages[]
}
