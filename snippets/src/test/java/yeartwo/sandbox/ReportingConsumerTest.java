package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.Metric;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricDataRequest;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import yeartwo.backend.Aws;
import yeartwo.stickynote.ExpiringClaim;

class ReportingConsumerTest {

    private static final String SENDER = "blog@example.org";

    private SesClient ses;
    private CloudWatchClient cloudWatch;
    private Claims claims;
    private Poller poller;
    private ReportingConsumer consumer;

    @BeforeEach
    void queueOneMail(Aws aws) {
        ses = aws.ses();
        cloudWatch = aws.cloudWatch();
        claims = new Claims(aws);
        poller = new Poller(aws.sqs(), aws.queue());
        poller.send("ada@example.org");
        consumer = consumer(ses, cloudWatch);
    }

    @Test
    void sendsAMailAndIsDoneWithIt(Aws aws) {
        verifyTheSender();

        assertThat(poller.deliver(consumer)).as("messages done").isEqualTo(1);

        assertThat(mailsSent()).isEqualTo(1);
        assertThat(aws.requests(SendEmailRequest.class)).extracting(mail -> mail.destination().toAddresses())
                .containsExactly(List.of("ada@example.org"));
        assertThat(poller.receive()).as("left in the queue").isEmpty();
    }

    @Test
    void keepsARefusedMailInTheQueueUntilTheSenderIsVerified() {
        assertThat(poller.deliver(consumer)).as("messages done").isZero();
        verifyTheSender();

        assertThat(poller.deliver(consumer)).as("messages done").isEqualTo(1);

        assertThat(mailsSent()).isEqualTo(1);
    }

    @Test
    void countsARefusalUnderTheCodeThatSesGaveIt(Aws aws) {
        assertThat(poller.deliver(consumer)).as("messages done").isZero();

        assertThat(new Alarms(aws).metrics("YearTwo/Mail", "RefusedSends")).flatExtracting(Metric::dimensions)
                .containsExactly(Dimension.builder().name("Error").value("MessageRejected").build());
    }

    @Test
    void mailsOnceWhenTheMessageComesTwice() {
        verifyTheSender();

        assertThat(poller.handOver(consumer)).as("messages done, none of them deleted").hasSize(1);
        assertThat(poller.deliver(consumer)).as("messages done").isEqualTo(1);

        assertThat(mailsSent()).isEqualTo(1);
        assertThat(poller.receive()).as("left in the queue").isEmpty();
    }

    @Test
    void leavesAMessageToWhoeverHoldsItsClaim() {
        verifyTheSender();
        ExpiringClaim held = claims.atNoon();
        held.claim(poller.receive().get(0).messageId());

        int done = poller.deliver(new ReportingConsumer(new Mail(ses, SENDER), refusedSends(cloudWatch), held));

        assertThat(done).as("messages done").isZero();
        assertThat(mailsSent()).isZero();
    }

    @Test
    void mailsNobodyElseTwiceWhenOneSendIsNotAnswered(Aws aws) {
        verifyTheSender();
        poller.send("bob@example.org");
        poller.send("cy@example.org");
        ReportingConsumer unanswered = consumer(aws.ses(new UnansweredCall(SendEmailRequest.class)), cloudWatch);

        assertThat(poller.deliver(unanswered)).as("messages done").isEqualTo(2);
        assertThat(mailsSent()).as("mails, one of them unknown to the consumer").isEqualTo(3);
        assertThat(poller.deliver(unanswered)).as("messages done").isEqualTo(1);

        assertThat(mailsSent()).as("one mail again, none of the others").isEqualTo(4);
    }

    @Test
    void mailsNobodyTwiceWhenTheWholeBatchFails(Aws aws) {
        verifyTheSender();
        poller.send("no address at all");
        ReportingConsumer failing = consumer(ses, aws.cloudWatch(new UnansweredCall(PutMetricDataRequest.class)));

        assertThatThrownBy(() -> poller.deliver(failing)).isInstanceOf(SdkClientException.class);
        assertThat(poller.deliver(failing)).as("messages done").isEqualTo(1);

        assertThat(mailsSent()).isEqualTo(1);
    }

    @Test
    void leavesWhatIsRefusedThreeTimesToTheDeadLetterQueue(Aws aws) {
        Poller deadLetters = new Poller(aws.sqs(), aws.queue("dead"));
        new DeadLetters(aws.sqs()).moveAfter(3, aws.queue(), aws.queue("dead"));

        int done = poller.deliver(consumer) + poller.deliver(consumer) + poller.deliver(consumer);

        assertThat(poller.deliveries()).isEqualTo(3);
        assertThat(done).as("messages done").isZero();
        assertThat(poller.receive()).as("left in the queue").isEmpty();
        assertThat(deadLetters.receive()).as("in the dead-letter queue").hasSize(1);
    }

    @Test
    void leavesWhatIsClaimedForTooLongToTheDeadLetterQueueUnsent(Aws aws) {
        verifyTheSender();
        Poller deadLetters = new Poller(aws.sqs(), aws.queue("dead"));
        ExpiringClaim held = claims.atNoon();
        held.claim(poller.receive().get(0).messageId());
        new DeadLetters(aws.sqs()).moveAfter(3, aws.queue(), aws.queue("dead"));
        ReportingConsumer waiting = new ReportingConsumer(new Mail(ses, SENDER), refusedSends(cloudWatch), held);

        int done = poller.deliver(waiting) + poller.deliver(waiting) + poller.deliver(waiting);

        assertThat(done).as("messages done").isZero();
        assertThat(poller.receive()).as("left in the queue").isEmpty();
        assertThat(deadLetters.receive()).as("in the dead-letter queue").hasSize(1);
        assertThat(mailsSent()).isZero();
    }

    private void verifyTheSender() {
        ses.verifyEmailIdentity(verify -> verify.emailAddress(SENDER));
    }

    private int mailsSent() {
        return ses.getSendQuota().sentLast24Hours().intValue();
    }

    private ReportingConsumer consumer(SesClient toSes, CloudWatchClient toCloudWatch) {
        return new ReportingConsumer(new Mail(toSes, SENDER), refusedSends(toCloudWatch),
                claims.afterEachLease());
    }

    private static RefusedSends refusedSends(CloudWatchClient cloudWatch) {
        return new RefusedSends(cloudWatch, Alarms.TOPIC);
    }
}
