package yeartwo.backend;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** Notes which operations of which services answered a test: what was asked and not answered is not noted. */
final class Calls implements ExecutionInterceptor {

    /** As AWS writes the services; the SDK's ids for the others are their names. */
    private static final Map<String, String> NAMES = Map.of("DynamoDb", "DynamoDB", "Ses", "SES", "Sqs", "SQS",
            "Scheduler", "EventBridge Scheduler");

    private final Set<String> noted = new ConcurrentSkipListSet<>();
    private final UnaryOperator<String> answers;

    /** @param answers what answers for a service, by its id */
    Calls(UnaryOperator<String> answers) {
        this.answers = answers;
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        String service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
        noted.add(NAMES.getOrDefault(service, service) + " "
                + attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME)
                + "|" + answers.apply(service));
    }

    /** Operation and what answered, with a bar between, in order. */
    Set<String> noted() {
        return noted;
    }
}
