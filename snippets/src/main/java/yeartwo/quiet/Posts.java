package yeartwo.quiet;

import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Looks a post up by its key. */
final class Posts {

    private final DynamoDbClient dynamo;
    private final String table;

    Posts(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    // tag::find-by-key[]
    Optional<String> title(String slug) {
        GetItemResponse found = dynamo.getItem(get -> get
                .tableName(table)
                .key(Map.of("slug", AttributeValue.fromS(slug)))
                .projectionExpression("title")); // <1>
        return found.hasItem() // <2>
                ? Optional.of(found.item().get("title").s())
                : Optional.empty();
    }
    // end::find-by-key[]
}
