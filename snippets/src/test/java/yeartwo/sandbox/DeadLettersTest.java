package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.model.StateValue;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import yeartwo.backend.Aws;

class DeadLettersTest {

    @Test
    void takeAMessageThatWasReceivedThreeTimes(Aws aws) {
        SqsClient sqs = aws.sqs();
        Poller mail = new Poller(sqs, aws.queue());
        Poller dead = new Poller(sqs, aws.queue("dead"));
        new DeadLetters(sqs).moveAfter3Receives(aws.queue(), aws.queue("dead"));
        sqs.sendMessage(send -> send.queueUrl(aws.queue()).messageBody("ada@example.org"));

        for (int time = 1; time <= 3; time++) {
            assertThat(mail.receive()).as("receive %d", time).hasSize(1);
        }

        assertThat(mail.receive()).as("fourth receive").isEmpty();
        assertThat(dead.receive()).extracting(Message::body).containsExactly("ada@example.org");
    }

    @Test
    void setOffTheAlarmOnWaitingMessages(Aws aws) {
        Poller mail = new Poller(aws.sqs(), aws.queue());
        new DeadLetters(aws.sqs()).moveAfter3Receives(aws.queue(), aws.queue("dead"));
        Alarms alarms = new Alarms(aws);
        new MailAlarms(aws.cloudWatch(), Alarms.TOPIC).onWaiting(aws.name("lost"), aws.name("dead"), 0, 10);
        alarms.await(aws.name("lost"), StateValue.OK);
        aws.sqs().sendMessage(send -> send.queueUrl(aws.queue()).messageBody("ada@example.org"));

        for (int time = 1; time <= 4; time++) {
            mail.receive();
        }

        alarms.await(aws.name("lost"), StateValue.ALARM);
    }

    @Test
    void needAQueueThatIsThere(Aws aws) {
        String queue = aws.queue();

        assertThatThrownBy(() -> new DeadLetters(aws.sqs()).moveAfter3Receives(queue, queue + "-nowhere"))
                .isInstanceOf(QueueDoesNotExistException.class);
    }
}
