package yeartwo.coldstart;

import java.util.Map;
import java.util.function.Supplier;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Looks a post up, with a client made by the first call: starts at once, and lets that call pay. */
final class LazyHandler implements RequestHandler<APIGatewayV2HTTPEvent, String> {

    private final Lazy<DynamoDbClient> dynamo;
    private final String table;

    // tag::on-the-first-call[]
    LazyHandler(Supplier<DynamoDbClient> connect, String table) {
        this.dynamo = new Lazy<>(connect); // <1>
        this.table = table;
    }

    @Override
    public String handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        String slug = event.getPathParameters().get("slug");
        return dynamo.get().getItem(get -> get // <2>
                .tableName(table)
                .key(Map.of("slug", AttributeValue.fromS(slug))))
                .item()
                .getOrDefault("title", AttributeValue.fromS("No such post"))
                .s();
    }
    // end::on-the-first-call[]
}
