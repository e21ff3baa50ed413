package yeartwo.sandbox;

import java.util.Map;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Moves what failed three times to a queue of its own. */
final class DeadLetters {

    private final SqsClient sqs;

    DeadLetters(SqsClient sqs) {
        this.sqs = sqs;
    }

    // tag::move-after-three-receives[]
    void moveAfter3Receives(String queueUrl, String deadLetterUrl) {
        String deadLetterArn = sqs.getQueueAttributes(get -> get
                .queueUrl(deadLetterUrl)
                .attributeNames(QueueAttributeName.QUEUE_ARN)) // <1>
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN);
        sqs.setQueueAttributes(set -> set
                .queueUrl(queueUrl)
                .attributes(Map.of(QueueAttributeName.REDRIVE_POLICY, """
                        {"deadLetterTargetArn": "%s", "maxReceiveCount": 3}
                        """.formatted(deadLetterArn)))); // <2>
    }
    // end::move-after-three-receives[]
}
