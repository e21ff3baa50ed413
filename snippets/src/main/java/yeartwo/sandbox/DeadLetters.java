package yeartwo.sandbox;

import java.util.Map;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Moves what failed again and again to a queue of its own. */
final class DeadLetters {

    private final SqsClient sqs;

    DeadLetters(SqsClient sqs) {
        this.sqs = sqs;
    }

    // tag::move-after-some-receives[]
    void moveAfter(int receives, String queueUrl, String deadLetterUrl) {
        String deadLetterArn = sqs.getQueueAttributes(get -> get
                .queueUrl(deadLetterUrl)
                .attributeNames(QueueAttributeName.QUEUE_ARN)) // <1>
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
        sqs.setQueueAttributes(set -> set
                .queueUrl(queueUrl)
                .attributes(Map.of(QueueAttributeName.REDRIVE_POLICY, """
                        {"deadLetterTargetArn": "%s", "maxReceiveCount": %d}
                        """.formatted(deadLetterArn, receives)))); // <2>
    }
    // end::move-after-some-receives[]
}
