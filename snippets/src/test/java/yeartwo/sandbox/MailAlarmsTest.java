package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.model.MetricDatum;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

/** Waiting messages wait in a queue, which the service counts; bounces, of which LocalStack has none, are put here by hand. */
class MailAlarmsTest {

    private SqsClient sqs;
    private MailAlarms mailAlarms;
    private Alarms alarms;

    @BeforeEach
    void openCloudWatch(Aws aws) {
        sqs = aws.sqs();
        mailAlarms = new MailAlarms(aws.cloudWatch(), Alarms.TOPIC);
        alarms = new Alarms(aws);
    }

    @Test
    void goesOffWhenMoreMailsBounceThanTolerated(Aws aws) {
        mailAlarms.onBounces(aws.name("bounces"), 2, 10);
        alarms.await(aws.name("bounces"), StateValue.OK);

        aws.cloudWatch().putMetricData(put -> put.namespace("AWS/SES")
                .metricData(MetricDatum.builder().metricName("Bounce").value(3.0).build()));

        alarms.await(aws.name("bounces"), StateValue.ALARM);
    }

    @Test
    void isContentWhenNoMailBouncesAtAll(Aws aws) {
        mailAlarms.onBounces(aws.name("bounces"), 2, 10);

        alarms.await(aws.name("bounces"), StateValue.OK);
    }

    @Test
    void goesOffWhenMoreMessagesWaitThanTolerated(Aws aws) {
        String queue = aws.queue();
        mailAlarms.onWaiting(aws.name("waiting"), aws.name("queue"), 2, 10);
        alarms.await(aws.name("waiting"), StateValue.OK);

        sendThree(queue);

        alarms.await(aws.name("waiting"), StateValue.ALARM);
    }

    @Test
    void looksAtOneQueueOnly(Aws aws) {
        mailAlarms.onWaiting(aws.name("waiting"), aws.name("queue"), 2, 10);
        mailAlarms.onWaiting(aws.name("others"), aws.name("other"), 2, 10);
        alarms.await(aws.name("others"), StateValue.OK);

        sendThree(aws.queue("other"));

        alarms.await(aws.name("others"), StateValue.ALARM);
        assertThat(alarms.state(aws.name("waiting"))).isEqualTo(StateValue.OK);
    }

    /** Messages come and go one by one, so that never more than one waits, whenever they are counted. */
    @Test
    void seesWhatWaitsAndNothingElse(Aws aws, Output output) {
        String queue = aws.queue();
        String alarm = aws.name("waiting");
        mailAlarms.onWaiting(alarm, aws.name("queue"), 2, 10);
        alarms.putOnMessagesInFlight(aws.name("inflight"), aws.name("queue"));
        Poller poller = new Poller(sqs, queue);
        SwallowingConsumer swallowing = new SwallowingConsumer(new Mail(aws.ses(), "nobody@example.org"));

        int swallowed = 0;
        for (int message = 1; message <= 3; message++) {
            send(queue);
            swallowed += poller.deliver(swallowing);
        }
        alarms.await(alarm, StateValue.OK);
        StateValue afterSwallowing = alarms.state(alarm);
        for (int message = 1; message <= 3; message++) {
            send(queue);
            sqs.receiveMessage(receive -> receive.queueUrl(queue).visibilityTimeout(600));
        }
        alarms.await(aws.name("inflight"), StateValue.ALARM);
        StateValue whileInFlight = alarms.state(alarm);
        String inFlight = count(queue, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE);
        sendThree(queue);
        alarms.await(alarm, StateValue.ALARM);

        output.matches("sandbox/waiting", """
                swallowed, no mail sent   %d  %s
                in flight                 %s  %s
                waiting                   %s  %s
                """.formatted(swallowed, afterSwallowing, inFlight, whileInFlight,
                count(queue, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES), alarms.state(alarm)));
    }

    @Test
    void tellsTheTopicItWasGiven(Aws aws) {
        mailAlarms.onBounces(aws.name("bounces"), 2, 10);
        alarms.await(aws.name("bounces"), StateValue.OK);

        assertThat(alarms.read(aws.name("bounces")).alarmActions()).containsExactly(Alarms.TOPIC);
    }

    private void sendThree(String queue) {
        for (int message = 1; message <= 3; message++) {
            send(queue);
        }
    }

    private void send(String queue) {
        sqs.sendMessage(send -> send.queueUrl(queue).messageBody("ada@example.org"));
    }

    private String count(String queue, QueueAttributeName messages) {
        return sqs.getQueueAttributes(get -> get.queueUrl(queue).attributeNames(messages)).attributes().get(messages);
    }
}
