package yeartwo.counter;

import java.util.List;
import java.util.Map;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Lets the service read the first key of a batch and hands the others back unread, as a busy service may. Where it found
 * nothing, the answer does not name the table.
 */
final class OneKeyABatch implements ExecutionInterceptor {

    private static final ExecutionAttribute<List<Map<String, AttributeValue>>> UNREAD = new ExecutionAttribute<>(
            "unread");

    private final String table;

    OneKeyABatch(String table) {
        this.table = table;
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        BatchGetItemRequest batch = (BatchGetItemRequest) context.request();
        List<Map<String, AttributeValue>> keys = batch.requestItems().get(table).keys();
        attributes.putAttribute(UNREAD, keys.subList(1, keys.size()));
        return batch.toBuilder().requestItems(of(keys.subList(0, 1))).build();
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        List<Map<String, AttributeValue>> unread = attributes.getAttribute(UNREAD);
        BatchGetItemResponse read = (BatchGetItemResponse) context.response();
        return read.toBuilder()
                .responses(read.responses().get(table).isEmpty() ? Map.of() : read.responses())
                .unprocessedKeys(unread.isEmpty() ? Map.of() : of(unread)).build();
    }

    private Map<String, KeysAndAttributes> of(List<Map<String, AttributeValue>> keys) {
        return Map.of(table, KeysAndAttributes.builder().keys(keys).build());
    }
}
