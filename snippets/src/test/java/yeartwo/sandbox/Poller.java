package yeartwo.sandbox;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Plays Lambda's part between queue and handler: deletes what the handler did not report as failed. */
final class Poller {

    private final SqsClient sqs;
    private final String queueUrl;
    private final Set<String> messages = new HashSet<>();
    private int deliveries;

    Poller(SqsClient sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    void send(String body) {
        sqs.sendMessage(send -> send.queueUrl(queueUrl).messageBody(body));
    }

    /** Hands one batch over; returns how many messages the handler was done with. */
    int deliver(RequestHandler<SQSEvent, SQSBatchResponse> handler) {
        List<Message> done = handOver(handler);
        done.forEach(message -> sqs
                .deleteMessage(delete -> delete.queueUrl(queueUrl).receiptHandle(message.receiptHandle())));
        return done.size();
    }

    /** Hands one batch over and deletes nothing of it, as when it is found done too late. */
    List<Message> handOver(RequestHandler<SQSEvent, SQSBatchResponse> handler) {
        List<Message> batch = receive();
        deliveries += batch.size();
        batch.forEach(message -> messages.add(message.messageId()));
        Set<String> failed = handler.handleRequest(event(batch), null).getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier).collect(toSet());
        return batch.stream().filter(message -> !failed.contains(message.messageId())).toList();
    }

    /** How many messages were handed over, each counted once. */
    int messages() {
        return messages.size();
    }

    /** How many messages were handed over, each counted as often as it was. */
    int deliveries() {
        return deliveries;
    }

    /** What waits in the queue, which stays there and is visible at once to whoever comes next. */
    List<Message> receive() {
        return sqs.receiveMessage(receive -> receive.queueUrl(queueUrl).maxNumberOfMessages(10).visibilityTimeout(0))
                .messages();
    }

    /** How many messages wait, which does not count as receiving them. */
    String waiting() {
        return count(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES);
    }

    String inFlight() {
        return count(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE);
    }

    private String count(QueueAttributeName messages) {
        return sqs.getQueueAttributes(get -> get.queueUrl(queueUrl).attributeNames(messages)).attributes()
                .get(messages);
    }

    private static SQSEvent event(List<Message> messages) {
        SQSEvent event = new SQSEvent();
        event.setRecords(messages.stream().map(Poller::record).toList());
        return event;
    }

    private static SQSEvent.SQSMessage record(Message message) {
        SQSEvent.SQSMessage record = new SQSEvent.SQSMessage();
        record.setMessageId(message.messageId());
        record.setBody(message.body());
        return record;
    }
}
