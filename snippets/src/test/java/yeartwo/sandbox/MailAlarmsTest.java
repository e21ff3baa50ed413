package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricDatum;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import yeartwo.backend.Aws;

/** The data points of AWS's own metrics are put here by hand: LocalStack has no bounces, and counts queues by the minute. */
class MailAlarmsTest {

    private CloudWatchClient cloudWatch;
    private MailAlarms mailAlarms;
    private Alarms alarms;

    @BeforeEach
    void openCloudWatch(Aws aws) {
        cloudWatch = aws.cloudWatch();
        mailAlarms = new MailAlarms(cloudWatch, Alarms.TOPIC);
        alarms = new Alarms(cloudWatch);
    }

    @Test
    void goesOffWhenMoreMailsBounceThanTolerated(Aws aws) {
        mailAlarms.onBounces(aws.name("bounces"), 2, 10);
        alarms.await(aws.name("bounces"), StateValue.OK);

        report("AWS/SES", MetricDatum.builder().metricName("Bounce").value(3.0));

        alarms.await(aws.name("bounces"), StateValue.ALARM);
    }

    @Test
    void isContentWhenNoMailBouncesAtAll(Aws aws) {
        mailAlarms.onBounces(aws.name("bounces"), 2, 10);

        alarms.await(aws.name("bounces"), StateValue.OK);
    }

    @Test
    void goesOffWhenMoreMessagesWaitThanTolerated(Aws aws) {
        mailAlarms.onWaiting(aws.name("waiting"), "mail", 100, 10);
        alarms.await(aws.name("waiting"), StateValue.OK);

        report("AWS/SQS", waiting("mail"));

        alarms.await(aws.name("waiting"), StateValue.ALARM);
    }

    @Test
    void looksAtOneQueueOnly(Aws aws) {
        report("AWS/SQS", waiting("orders"));

        mailAlarms.onWaiting(aws.name("waiting"), "mail", 100, 10);

        alarms.await(aws.name("waiting"), StateValue.OK);
    }

    @Test
    void tellsTheTopicItWasGiven(Aws aws) {
        mailAlarms.onBounces(aws.name("bounces"), 2, 10);
        alarms.await(aws.name("bounces"), StateValue.OK);

        assertThat(alarms.read(aws.name("bounces")).alarmActions()).containsExactly(Alarms.TOPIC);
    }

    private static MetricDatum.Builder waiting(String queueName) {
        return MetricDatum.builder().metricName("ApproximateNumberOfMessagesVisible").value(101.0)
                .dimensions(Dimension.builder().name("QueueName").value(queueName).build());
    }

    private void report(String namespace, MetricDatum.Builder point) {
        cloudWatch.putMetricData(put -> put.namespace(namespace).metricData(point.build()));
    }
}
