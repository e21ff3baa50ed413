package yeartwo.coldstart;

import java.util.Map;
import java.util.function.Supplier;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Looks a post up, with a client made at start-up: pays for what every request needs before the first one arrives. */
final class EagerHandler implements RequestHandler<APIGatewayV2HTTPEvent, String> {

    private final DynamoDbClient dynamo;
    private final String table;

    // tag::once-outside-the-handler[]
    EagerHandler(Supplier<DynamoDbClient> connect, String table) {
        this.dynamo = connect.get(); // <1>
        this.table = table;
        title("no-such-post"); // <2>
    }

    @Override
    public String handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        String slug = event.getPathParameters().get("slug");
        return title(slug);
    }

    private String title(String slug) {
        return dynamo.getItem(get -> get
                .tableName(table)
                .key(Map.of("slug", AttributeValue.fromS(slug))))
                .item()
                .getOrDefault("title", AttributeValue.fromS("No such post"))
                .s();
    }
    // end::once-outside-the-handler[]
}
