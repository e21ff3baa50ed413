package yeartwo.claim;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Claims an order id exactly once, however often the caller retries. */
final class OrderIds {

    private final DynamoDbClient dynamo;
    private final String table;

    OrderIds(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    // tag::claim-once[]
    boolean claim(String orderId) {
        try {
            dynamo.putItem(put -> put
                    .tableName(table)
                    .item(Map.of("pk", AttributeValue.fromS(orderId)))
                    .conditionExpression("attribute_not_exists(pk)")); // <1>
            return true;
        } catch (ConditionalCheckFailedException alreadyClaimed) { // <2>
            return false;
        }
    }
    // end::claim-once[]
}
