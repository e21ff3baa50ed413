package yeartwo.sandbox;

import java.util.concurrent.atomic.AtomicBoolean;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Breaks off once, after the service has done what was asked and before its answer is read; the SDK gives up then. */
final class UnansweredCall implements ExecutionInterceptor {

    private final AtomicBoolean isAnswered = new AtomicBoolean();
    private final Class<? extends SdkRequest> question;

    /** @param question the class of the request whose answer is lost, the first time */
    UnansweredCall(Class<? extends SdkRequest> question) {
        this.question = question;
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        if (question.isInstance(context.request()) && isAnswered.compareAndSet(false, true)) {
            throw SdkClientException.create("no answer came");
        }
    }
}
