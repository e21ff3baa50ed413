package yeartwo.coldstart;

import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import yeartwo.backend.Aws;

/** One post, and events of readers who want to see posts. */
final class Views {

    private Views() {
    }

    /** Makes a table that holds the post {@code year-two} alone; returns its name. */
    static String publishOnePost(Aws aws) {
        String table = aws.table("slug");
        aws.dynamo().putItem(put -> put.tableName(table).item(
                Map.of("slug", AttributeValue.fromS("year-two"), "title", AttributeValue.fromS("Year Two"))));
        return table;
    }

    static APIGatewayV2HTTPEvent of(String slug) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /posts/{slug}").withPathParameters(Map.of("slug", slug)).build();
    }
}
