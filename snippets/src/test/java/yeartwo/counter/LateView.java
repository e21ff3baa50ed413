package yeartwo.counter;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Lets a view come in after the fold has read and before its transaction is sent. */
final class LateView implements ExecutionInterceptor {

    private final Runnable view;

    LateView(Runnable view) {
        this.view = view;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof TransactWriteItemsRequest) {
            view.run();
        }
    }
}
