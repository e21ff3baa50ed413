package yeartwo.stickynote;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Gives an id to the first caller that asks for it, and to nobody after. */
final class ClaimOnce {

    private final DynamoDbClient dynamo;
    private final String table;

    ClaimOnce(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    // tag::claim[]
    boolean claim(String id) {
        try {
            dynamo.putItem(put -> put
                    .tableName(table)
                    .item(Map.of("id", AttributeValue.fromS(id)))
                    .conditionExpression("attribute_not_exists(id)")); // <1>
            return true;
        } catch (ConditionalCheckFailedException alreadyClaimed) { // <2>
            return false;
        }
    }
    // end::claim[]
}
