package yeartwo.stickynote;

import java.util.function.Consumer;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** Confirms an order once, however often its message is delivered. */
final class GuardedConsumer {

    private final SqsClient sqs;
    private final String queueUrl;
    private final ExpiringClaim claims;
    private final Consumer<String> confirm;

    GuardedConsumer(SqsClient sqs, String queueUrl, ExpiringClaim claims, Consumer<String> confirm) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
        this.claims = claims;
        this.confirm = confirm;
    }

    // tag::consume[]
    void consume() {
        for (Message order : sqs.receiveMessage(receive -> receive
                .queueUrl(queueUrl)
                .waitTimeSeconds(20)).messages()) {
            String id = order.body();
            if (claims.claim(id)) { // <1>
                confirm.accept(id);
                claims.settle(id); // <2>
            }
            if (claims.settled(id)) { // <3>
                sqs.deleteMessage(delete -> delete
                        .queueUrl(queueUrl)
                        .receiptHandle(order.receiptHandle()));
            }
        }
    }
    // end::consume[]
}
