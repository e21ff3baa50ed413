package yeartwo.counter;

import java.util.concurrent.atomic.AtomicBoolean;

import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Loses the first answer after the service gave it, as a reset connection does; the SDK then asks again. */
final class LostAnswer implements ExecutionInterceptor {

    private final AtomicBoolean lost = new AtomicBoolean();

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        if (lost.compareAndSet(false, true)) {
            throw RetryableException.create("the answer was lost");
        }
    }
}
