package yeartwo.counter;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Counts the views of a post in one item: correct, and as hot as the post. */
final class SingleCounter {

    private final DynamoDbClient dynamo;
    private final String table;

    SingleCounter(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    // tag::one-item-for-all[]
    void add(String post) {
        dynamo.updateItem(update -> update
                .tableName(table)
                .key(Map.of("counter", AttributeValue.fromS(post))) // <1>
                .updateExpression("ADD #views :one") // <2>
                .expressionAttributeNames(Map.of("#views", "views"))
                .expressionAttributeValues(
                        Map.of(":one", AttributeValue.fromN("1"))));
    }
    // end::one-item-for-all[]
}
