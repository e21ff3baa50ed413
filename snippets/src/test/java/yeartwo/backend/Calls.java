package yeartwo.backend;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import yeartwo.evidence.Frames;

/**
 * Notes which operations of which services answered a test, what answered, which rights that takes, and where it was
 * asked: {@code DynamoDB UpdateItem|LocalStack 4.14.0|dynamodb:UpdateItem|yeartwo/counter/ShardedCounter.java:31}. What
 * was asked and not answered is not noted.
 */
final class Calls implements ExecutionInterceptor {

    /** As AWS writes the services; the SDK's ids for the others are their names. */
    private static final Map<String, String> NAMES = Map.of("DynamoDb", "DynamoDB", "Ses", "SES", "Sqs", "SQS",
            "Scheduler", "EventBridge Scheduler");

    private final Set<String> noted = new ConcurrentSkipListSet<>();
    private final Queue<SdkRequest> requests = new ConcurrentLinkedQueue<>();
    private final Queue<SdkResponse> responses = new ConcurrentLinkedQueue<>();
    private final UnaryOperator<String> answers;

    /** @param answers what answers for a service, by its id */
    Calls(UnaryOperator<String> answers) {
        this.answers = answers;
    }

    /** The synchronous clients send on the thread that calls them, so what called is on its stack. */
    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        requests.add(context.request());
        String service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
        String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        noted.add(String.join("|", NAMES.getOrDefault(service, service) + " " + operation, answers.apply(service),
                String.join(" ", Rights.of(service, operation, context.request())), Frames.here()));
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        responses.add(context.response());
    }

    /** Operation, what answered, the rights it needs and the lines that called, with bars between, in order. */
    Set<String> noted() {
        return noted;
    }

    /** The requests of a type, in the order in which they were answered. */
    <T extends SdkRequest> List<T> requests(Class<T> type) {
        return requests.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The answers of a type, without those that are exceptions, in order. */
    <T extends SdkResponse> List<T> responses(Class<T> type) {
        return responses.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
