package yeartwo.backend;

import java.util.List;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Makes the tables that tests ask for. */
final class Tables {

    private Tables() {
    }

    /**
     * Creates an on-demand table and waits until it is there.
     *
     * @param key one or two attributes, strings: the partition key, then the sort key
     */
    static void create(DynamoDbClient dynamo, String name, List<String> key) {
        dynamo.createTable(create -> create.tableName(name).billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key.stream().map(attribute -> element(attribute, key.indexOf(attribute) == 0)).toList())
                .attributeDefinitions(key.stream().map(Tables::string).toList()));
        dynamo.waiter().waitUntilTableExists(describe -> describe.tableName(name));
    }

    private static KeySchemaElement element(String attribute, boolean isFirst) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(isFirst ? KeyType.HASH : KeyType.RANGE)
                .build();
    }

    private static AttributeDefinition string(String attribute) {
        return AttributeDefinition.builder().attributeName(attribute).attributeType(ScalarAttributeType.S).build();
    }
}
