package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import software.amazon.awssdk.services.sqs.SqsClient;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class ReportingConsumerTest {

    private SqsClient sqs;
    private String queue;
    private Poller poller;
    private RefusedSends refusedSends;
    private ReportingConsumer consumer;

    @BeforeEach
    void queueOneMail(Aws aws) {
        sqs = aws.sqs();
        queue = aws.queue();
        poller = new Poller(sqs, queue);
        sqs.sendMessage(send -> send.queueUrl(queue).messageBody("ada@example.org"));
        refusedSends = new RefusedSends(aws.cloudWatch(), Alarms.TOPIC);
        consumer = new ReportingConsumer(new Mail(aws.ses(), "blog@example.org"), refusedSends);
    }

    @Test
    void sendsAMailAndIsDoneWithIt(Aws aws) {
        aws.ses().verifyEmailIdentity(verify -> verify.emailAddress("blog@example.org"));

        assertThat(poller.deliver(consumer)).as("messages done").isEqualTo(1);

        assertThat(aws.ses().getSendQuota().sentLast24Hours()).as("mails sent").isEqualTo(1);
        assertThat(poller.receive()).as("left in the queue").isEmpty();
    }

    @Test
    void keepsARefusedMailInTheQueueUntilTheSenderIsVerified(Aws aws) {
        assertThat(poller.deliver(consumer)).as("messages done").isZero();
        aws.ses().verifyEmailIdentity(verify -> verify.emailAddress("blog@example.org"));

        assertThat(poller.deliver(consumer)).as("messages done").isEqualTo(1);

        assertThat(aws.ses().getSendQuota().sentLast24Hours()).as("mails sent").isEqualTo(1);
    }

    @Test
    void setsOffTheAlarmOnRefusedSends(Aws aws) {
        Alarms alarms = new Alarms(aws);
        refusedSends.alarmOn("MessageRejected", aws.name("refused"), 10);
        alarms.await(aws.name("refused"), StateValue.OK);

        poller.deliver(consumer);

        alarms.await(aws.name("refused"), StateValue.ALARM);
    }

    @Test
    void leavesWhatIsRefusedThreeTimesToTheDeadLetterQueue(Aws aws, Output output) {
        String deadLetters = aws.queue("dead");
        new DeadLetters(sqs).moveAfter3Receives(queue, deadLetters);

        int done = poller.deliver(consumer) + poller.deliver(consumer) + poller.deliver(consumer);

        output.matches("sandbox/dead-letter", """
                delivered                 3 times
                reported as done          %d times
                left in the queue         %d
                in the dead-letter queue  %d
                """.formatted(done, poller.receive().size(), new Poller(sqs, deadLetters).receive().size()));
    }
}
