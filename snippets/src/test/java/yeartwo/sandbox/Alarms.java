package yeartwo.sandbox;

import static java.time.Duration.ofSeconds;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.ComparisonOperator;
import software.amazon.awssdk.services.cloudwatch.model.DimensionFilter;
import software.amazon.awssdk.services.cloudwatch.model.Metric;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import software.amazon.awssdk.services.cloudwatch.model.Statistic;
import yeartwo.backend.Aws;

/**
 * Watches alarms, and what they will find. LocalStack evaluates an alarm when it is put and then once a period, so a test
 * whose data is there before the alarm need not wait for a period.
 */
final class Alarms {

    /** A topic that need not exist: these tests look at the alarm, not at what it tells. */
    static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:operations";
    /** The shortest that there is, in seconds. */
    static final int PERIOD = 10;

    private final Aws aws;
    private final CloudWatchClient cloudWatch;

    Alarms(Aws aws) {
        this.aws = aws;
        this.cloudWatch = aws.cloudWatch();
    }

    // An alarm has no state until LocalStack first evaluates it, a moment after it is put. Whether a poll falls into that
    // moment would be chance, and differ from one recording to the next; so the first one comes after it.
    void await(String alarm, StateValue state) {
        Awaitility.await("alarm " + alarm + " in state " + state).pollDelay(aws.pollInterval().multipliedBy(2))
                .pollInterval(aws.pollInterval()).atMost(ofSeconds(40)).until(() -> state(alarm) == state);
    }

    /**
     * Returns when an alarm that is put from now on finds the messages of all the test's queues counted. LocalStack counts
     * all queues of an account at once, every three seconds, so the others are counted anew when the count of one more is
     * there. The first look comes after that, for the reason above.
     */
    void awaitCounts(String oneMore) {
        aws.queue(oneMore);
        awaitData(7, "AWS/SQS", "ApproximateNumberOfMessagesVisible",
                DimensionFilter.builder().name("QueueName").value(aws.name(oneMore)).build());
    }

    /** Returns when an alarm that is put from now on finds data of this metric: it sees none of the second it is put in. */
    void awaitData(String namespace, String metric) {
        awaitData(0, namespace, metric);
    }

    private void awaitData(int intervalsBefore, String namespace, String metric, DimensionFilter... dimensions) {
        Duration interval = aws.pollInterval();
        Awaitility.await("data of " + metric).pollDelay(interval.multipliedBy(intervalsBefore)).pollInterval(interval)
                .during(interval.multipliedBy(2)).atMost(ofSeconds(40))
                .until(() -> !metrics(namespace, metric, dimensions).isEmpty());
    }

    List<Metric> metrics(String namespace, String metric, DimensionFilter... dimensions) {
        return cloudWatch.listMetrics(list -> list.namespace(namespace).metricName(metric).dimensions(dimensions))
                .metrics();
    }

    /** Sets an alarm of the test's own on bounces, which says nothing about missing data. */
    void putOnBouncesByDefault(String alarm) {
        cloudWatch.putMetricAlarm(put -> put.alarmName(alarm).namespace("AWS/SES").metricName("Bounce")
                .statistic(Statistic.SUM).period(PERIOD).evaluationPeriods(1).threshold(0.0)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD));
    }

    MetricAlarm read(String alarm) {
        return cloudWatch.describeAlarms(describe -> describe.alarmNames(alarm)).metricAlarms().get(0);
    }

    StateValue state(String alarm) {
        return read(alarm).stateValue();
    }
}
