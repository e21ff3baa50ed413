package yeartwo.counter;

import static yeartwo.counter.SpreadCounter.key;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Lowers N: moves the views of a shard that nobody writes any more to one that stays, exactly once. */
final class ShardFold {

    private final DynamoDbClient dynamo;
    private final String table;
    private final int shards;

    /** @param shards how many stay */
    ShardFold(DynamoDbClient dynamo, String table, int shards) {
        this.dynamo = dynamo;
        this.table = table;
        this.shards = shards;
    }

    // tag::fold-one-shard[]
    void fold(String post, int retired) {
        Map<String, AttributeValue> fromKey = key(post, retired);
        Map<String, AttributeValue> item = dynamo.getItem(get -> get
                .tableName(table).key(fromKey).consistentRead(true)).item(); // <1>
        if (item.isEmpty()) {
            return; // <2>
        }
        Map<String, AttributeValue> counted = Map.of(":counted", item.get("views"));
        dynamo.transactWriteItems(write -> write.transactItems(
                TransactWriteItem.builder().delete(delete -> delete
                        .tableName(table).key(fromKey)
                        .conditionExpression("#views = :counted") // <3>
                        .expressionAttributeNames(Map.of("#views", "views"))
                        .expressionAttributeValues(counted)).build(),
                TransactWriteItem.builder().update(update -> update
                        .tableName(table).key(key(post, retired % shards))
                        .updateExpression("ADD #views :counted") // <4>
                        .expressionAttributeNames(Map.of("#views", "views"))
                        .expressionAttributeValues(counted)).build()));
    }
    // end::fold-one-shard[]
}
