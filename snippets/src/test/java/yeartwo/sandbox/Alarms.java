package yeartwo.sandbox;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import org.awaitility.Awaitility;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;

/** Watches alarms change their state. */
final class Alarms {

    /** A topic that need not exist: these tests look at the alarm, not at what it tells. */
    static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:operations";

    private final CloudWatchClient cloudWatch;

    Alarms(CloudWatchClient cloudWatch) {
        this.cloudWatch = cloudWatch;
    }

    // An alarm has no state until LocalStack first evaluates it, a moment after it is made. Whether a poll falls into that
    // moment would be chance, and differ from one recording to the next; so the first one comes after it.
    void await(String alarm, StateValue state) {
        Awaitility.await("alarm " + alarm + " in state " + state).pollDelay(ofMillis(1_500)).pollInterval(ofMillis(500))
                .atMost(ofSeconds(30)).until(() -> state(alarm) == state);
    }

    MetricAlarm read(String alarm) {
        return cloudWatch.describeAlarms(describe -> describe.alarmNames(alarm)).metricAlarms().get(0);
    }

    private StateValue state(String alarm) {
        return read(alarm).stateValue();
    }
}
