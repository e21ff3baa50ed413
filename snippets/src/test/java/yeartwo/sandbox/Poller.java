package yeartwo.sandbox;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** Plays Lambda's part between queue and handler: deletes what the handler did not report as failed. */
final class Poller {

    private final SqsClient sqs;
    private final String queueUrl;

    Poller(SqsClient sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    /** Hands one batch over; returns how many messages the handler was done with. */
    int deliver(RequestHandler<SQSEvent, SQSBatchResponse> handler) {
        List<Message> messages = receive();
        Set<String> failed = handler.handleRequest(event(messages), null).getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier).collect(toSet());
        List<Message> done = messages.stream().filter(message -> !failed.contains(message.messageId())).toList();
        done.forEach(message -> sqs
                .deleteMessage(delete -> delete.queueUrl(queueUrl).receiptHandle(message.receiptHandle())));
        return done.size();
    }

    /** What waits in the queue, which stays there and is visible at once to whoever comes next. */
    List<Message> receive() {
        return sqs.receiveMessage(receive -> receive.queueUrl(queueUrl).maxNumberOfMessages(10).visibilityTimeout(0))
                .messages();
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
