package yeartwo.counter;

import java.util.concurrent.atomic.AtomicInteger;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Refuses every so many attempts before the service sees them, in the way of a table without capacity. */
final class Throttle implements ExecutionInterceptor {

    private final AtomicInteger attempts = new AtomicInteger();
    private final int every;

    /** @param every which attempts are refused, counted from 1: those that it divides */
    Throttle(int every) {
        this.every = every;
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        if (attempts.incrementAndGet() % every == 0) {
            throw ProvisionedThroughputExceededException.builder().message("throttled by the test").statusCode(400)
                    .awsErrorDetails(AwsErrorDetails.builder().errorCode("ProvisionedThroughputExceededException")
                            .build())
                    .build();
        }
    }

    int attempts() {
        return attempts.get();
    }
}
