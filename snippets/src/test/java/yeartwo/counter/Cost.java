package yeartwo.counter;

import java.util.concurrent.atomic.DoubleAdder;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Asks what each write costs, which the published code does not, and adds up the answers. */
final class Cost implements ExecutionInterceptor {

    private final DoubleAdder units = new DoubleAdder();

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return context.request() instanceof UpdateItemRequest update
                ? update.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build()
                : ((TransactWriteItemsRequest) context.request()).toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (context.response() instanceof UpdateItemResponse updated) {
            units.add(updated.consumedCapacity().capacityUnits());
        } else {
            ((TransactWriteItemsResponse) context.response()).consumedCapacity().stream()
                    .mapToDouble(ConsumedCapacity::capacityUnits).forEach(units::add);
        }
    }

    /** Write units so far. */
    double units() {
        return units.sum();
    }
}
