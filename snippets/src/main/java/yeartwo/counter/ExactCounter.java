package yeartwo.counter;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Counts each view once, however often it is reported: a marker item and the addition, both or neither. */
final class ExactCounter {

    private final DynamoDbClient dynamo;
    private final String table;
    private final int shards;

    ExactCounter(DynamoDbClient dynamo, String table, int shards) {
        this.dynamo = dynamo;
        this.table = table;
        this.shards = shards;
    }

    // tag::count-a-view-once[]
    boolean add(String post, String viewId) {
        int shard = Math.floorMod(viewId.hashCode(), shards); // <1>
        try {
            dynamo.transactWriteItems(write -> write.transactItems(
                    marker(post + "#view-" + viewId),
                    plusOne(post + "#" + shard)));
            return true;
        } catch (TransactionCanceledException cancelled) {
            String why = cancelled.cancellationReasons().get(0).code(); // <2>
            if (why.equals("ConditionalCheckFailed")) {
                return false; // <3>
            }
            throw cancelled;
        }
    }
    // end::count-a-view-once[]

    // tag::marker-and-addition[]
    private TransactWriteItem marker(String view) {
        return TransactWriteItem.builder().put(put -> put
                .tableName(table)
                .item(Map.of("counter", AttributeValue.fromS(view)))
                .conditionExpression("attribute_not_exists(#counter)")
                .expressionAttributeNames(Map.of("#counter", "counter")))
                .build();
    }

    private TransactWriteItem plusOne(String shard) {
        return TransactWriteItem.builder().update(update -> update
                .tableName(table)
                .key(Map.of("counter", AttributeValue.fromS(shard)))
                .updateExpression("ADD #views :one")
                .expressionAttributeNames(Map.of("#views", "views"))
                .expressionAttributeValues(
                        Map.of(":one", AttributeValue.fromN("1"))))
                .build();
    }
    // end::marker-and-addition[]
}
