package yeartwo.counter;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Holds each transaction back until so many callers have read and want to write: the closest of races, each time. */
final class AllReadFirst implements ExecutionInterceptor {

    private final CountDownLatch reading;

    AllReadFirst(int callers) {
        this.reading = new CountDownLatch(callers);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof TransactWriteItemsRequest) {
            reading.countDown();
            awaitTheOthers();
        }
    }

    private void awaitTheOthers() {
        try {
            if (!reading.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException(reading.getCount() + " callers never came to write");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped while others read", stopped);
        }
    }
}
