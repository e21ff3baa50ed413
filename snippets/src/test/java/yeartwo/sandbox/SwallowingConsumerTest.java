package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ses.SesClient;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class SwallowingConsumerTest {

    private SesClient ses;
    private Poller poller;
    private SwallowingConsumer consumer;

    @BeforeEach
    void createQueue(Aws aws) {
        ses = aws.ses();
        poller = new Poller(aws.sqs(), aws.queue());
        consumer = new SwallowingConsumer(new Mail(ses, "blog@example.org"));
    }

    @Test
    @Tag("wrong")
    void losesEveryRefusedMailWithoutAWord(Output output) {
        poller.send("ada@example.org");
        poller.send("bob@example.org");
        poller.send("cy@example.org");
        String before = poller.waiting();

        int done = poller.deliver(consumer);

        output.matches("sandbox/silence", """
                messages in the queue     %s
                reported as done          %d
                mails sent                %.0f
                left in the queue         %s
                """.formatted(before, done, ses.getSendQuota().sentLast24Hours(), poller.waiting()));
    }

    @Test
    void looksRightAsLongAsNothingIsRefused() {
        ses.verifyEmailIdentity(verify -> verify.emailAddress("blog@example.org"));
        poller.send("ada@example.org");

        assertThat(poller.deliver(consumer)).isEqualTo(1);

        assertThat(ses.getSendQuota().sentLast24Hours()).as("mails sent").isEqualTo(1);
    }
}
