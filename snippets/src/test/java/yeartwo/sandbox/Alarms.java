package yeartwo.sandbox;

import static java.time.Duration.ofSeconds;

import org.awaitility.Awaitility;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.ComparisonOperator;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import software.amazon.awssdk.services.cloudwatch.model.Statistic;
import yeartwo.backend.Aws;

/** Watches alarms change their state. */
final class Alarms {

    /** A topic that need not exist: these tests look at the alarm, not at what it tells. */
    static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:operations";

    private final Aws aws;
    private final CloudWatchClient cloudWatch;

    Alarms(Aws aws) {
        this.aws = aws;
        this.cloudWatch = aws.cloudWatch();
    }

    // An alarm has no state until LocalStack first evaluates it, a moment after it is made. Whether a poll falls into that
    // moment would be chance, and differ from one recording to the next; so the first one comes after it.
    void await(String alarm, StateValue state) {
        Awaitility.await("alarm " + alarm + " in state " + state).pollDelay(aws.pollInterval().multipliedBy(3))
                .pollInterval(aws.pollInterval()).atMost(ofSeconds(40)).until(() -> state(alarm) == state);
    }

    /** Sets an alarm of the test's own, on more than two messages in flight: it shows that the service counts them. */
    void putOnMessagesInFlight(String alarm, String queueName) {
        cloudWatch.putMetricAlarm(put -> put.alarmName(alarm).namespace("AWS/SQS")
                .metricName("ApproximateNumberOfMessagesNotVisible")
                .dimensions(Dimension.builder().name("QueueName").value(queueName).build())
                .statistic(Statistic.MAXIMUM).period(10).evaluationPeriods(1).threshold(2.0)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD).treatMissingData("notBreaching"));
    }

    MetricAlarm read(String alarm) {
        return cloudWatch.describeAlarms(describe -> describe.alarmNames(alarm)).metricAlarms().get(0);
    }

    StateValue state(String alarm) {
        return read(alarm).stateValue();
    }
}
