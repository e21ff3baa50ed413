package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import yeartwo.backend.Aws;

class DeadLettersTest {

    @Test
    void takeAMessageThatWasReceivedThreeTimes(Aws aws) {
        Poller mail = new Poller(aws.sqs(), aws.queue());
        Poller dead = new Poller(aws.sqs(), aws.queue("dead"));
        new DeadLetters(aws.sqs()).moveAfter(3, aws.queue(), aws.queue("dead"));
        mail.send("ada@example.org");

        for (int time = 1; time <= 3; time++) {
            assertThat(mail.receive()).as("receive %d", time).hasSize(1);
        }

        assertThat(mail.receive()).as("fourth receive").isEmpty();
        assertThat(dead.receive()).extracting(Message::body).containsExactly("ada@example.org");
    }

    @Test
    void takeAMessageAfterAsManyReceivesAsAreAllowed(Aws aws) {
        Poller mail = new Poller(aws.sqs(), aws.queue());
        new DeadLetters(aws.sqs()).moveAfter(1, aws.queue(), aws.queue("dead"));
        mail.send("ada@example.org");

        assertThat(mail.receive()).as("first receive").hasSize(1);

        assertThat(mail.receive()).as("second receive").isEmpty();
    }

    @Test
    void needAQueueThatIsThere(Aws aws) {
        String queue = aws.queue();

        assertThatThrownBy(() -> new DeadLetters(aws.sqs()).moveAfter(3, queue, queue + "-nowhere"))
                .isInstanceOf(QueueDoesNotExistException.class);
    }
}
