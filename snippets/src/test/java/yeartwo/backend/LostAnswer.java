package yeartwo.backend;

import java.net.SocketException;
import java.util.concurrent.atomic.AtomicInteger;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Loses the first answers after the service gave them, with the exception that the SDK makes of a reset connection. That
 * it asks again then is its own decision.
 */
public final class LostAnswer implements ExecutionInterceptor {

    private final AtomicInteger left;
    private final Class<? extends SdkRequest> question;

    /** Loses one answer. */
    public LostAnswer() {
        this(1);
    }

    /** @param answers how many are lost */
    public LostAnswer(int answers) {
        this(answers, SdkRequest.class);
    }

    /**
     * @param answers how many are lost
     * @param question to requests of this class
     */
    public LostAnswer(int answers, Class<? extends SdkRequest> question) {
        this.left = new AtomicInteger(answers);
        this.question = question;
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        if (question.isInstance(context.request()) && left.getAndDecrement() > 0) {
            throw SdkClientException.create("the answer was lost", new SocketException("Connection reset"));
        }
    }
}
