package yeartwo.counter;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Writes another reason over a cancelled transaction's: DynamoDB Local never reports a conflict, DynamoDB does. */
final class Conflict implements ExecutionInterceptor {

    @Override
    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
        return context.exception() instanceof TransactionCanceledException cancelled
                ? conflicting(cancelled)
                : context.exception();
    }

    private static TransactionCanceledException conflicting(TransactionCanceledException cancelled) {
        return cancelled.toBuilder()
                .cancellationReasons(CancellationReason.builder().code("TransactionConflict").build()).build();
    }
}
