package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class SwallowingConsumerTest {

    private static final List<String> READERS = List.of("ada@example.org", "bob@example.org", "cy@example.org");

    @Test
    @Tag("wrong")
    void losesEveryRefusedMailWithoutAWord(Aws aws, Output output) {
        SqsClient sqs = aws.sqs();
        String queue = aws.queue();
        READERS.forEach(reader -> sqs.sendMessage(send -> send.queueUrl(queue).messageBody(reader)));
        Poller poller = new Poller(sqs, queue);

        int done = poller.deliver(new SwallowingConsumer(new Mail(aws.ses(), "nobody@example.org")));

        output.matches("sandbox/silence", """
                messages in the queue     %d
                reported as done          %d
                mails sent                %.0f
                left in the queue         %d
                """.formatted(READERS.size(), done, aws.ses().getSendQuota().sentLast24Hours(),
                poller.receive().size()));
    }

    @Test
    void looksRightAsLongAsNothingIsRefused(Aws aws) {
        aws.ses().verifyEmailIdentity(verify -> verify.emailAddress("blog@example.org"));
        String queue = aws.queue();
        aws.sqs().sendMessage(send -> send.queueUrl(queue).messageBody("ada@example.org"));

        int done = new Poller(aws.sqs(), queue)
                .deliver(new SwallowingConsumer(new Mail(aws.ses(), "blog@example.org")));

        assertThat(done).isEqualTo(1);
        assertThat(aws.ses().getSendQuota().sentLast24Hours()).as("mails sent").isEqualTo(1);
    }
}
