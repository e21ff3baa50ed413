package yeartwo.stickynote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import yeartwo.backend.Aws;

/** The queue the consumers are tested with. What is received and not deleted is there again at once. */
final class Orders {

    final SqsClient sqs;
    final String queueUrl;
    private final List<String> queued = new ArrayList<>();

    Orders(Aws aws) {
        sqs = aws.sqs();
        queueUrl = aws.queue();
        sqs.setQueueAttributes(set -> set
                .queueUrl(queueUrl)
                .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "0")));
    }

    void place(String order) {
        sqs.sendMessage(send -> send.queueUrl(queueUrl).messageBody(order));
        queued.add(order);
    }

    long placed() {
        return queued.stream().distinct().count();
    }

    int messages() {
        return queued.size();
    }

    int waiting() {
        return Integer.parseInt(sqs.getQueueAttributes(get -> get
                .queueUrl(queueUrl)
                .attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
                .attributes().get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
    }
}
