package yeartwo.stickynote;

import java.util.function.Consumer;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** Trusts the queue to deliver once, which it never promised. */
final class UnguardedConsumer {

    private final SqsClient sqs;
    private final String queueUrl;
    private final Consumer<String> confirm;

    UnguardedConsumer(SqsClient sqs, String queueUrl, Consumer<String> confirm) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
        this.confirm = confirm;
    }

    // tag::wrong-mail-without-a-claim[]
    // Wrong on purpose: a message that comes twice is confirmed twice.
    void consume() {
        for (Message order : sqs.receiveMessage(receive -> receive
                .queueUrl(queueUrl)
                .waitTimeSeconds(20)).messages()) {
            confirm.accept(order.body()); // <1>
            sqs.deleteMessage(delete -> delete // <2>
                    .queueUrl(queueUrl)
                    .receiptHandle(order.receiptHandle()));
        }
    }
    // end::wrong-mail-without-a-claim[]
}
