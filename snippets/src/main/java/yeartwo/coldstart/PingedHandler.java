package yeartwo.coldstart;

import java.util.Map;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Answers the scheduled ping before it touches anything that costs. */
final class PingedHandler implements RequestHandler<APIGatewayV2HTTPEvent, String> {

    private final DynamoDbClient dynamo;
    private final String table;

    PingedHandler(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    // tag::answer-the-ping-first[]
    @Override
    public String handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        if ("ping".equals(event.getRouteKey())) { // <1>
            return "pong";
        }
        String slug = event.getPathParameters().get("slug");
        return dynamo.getItem(get -> get // <2>
                .tableName(table)
                .key(Map.of("slug", AttributeValue.fromS(slug))))
                .item()
                .getOrDefault("title", AttributeValue.fromS("No such post"))
                .s();
    }
    // end::answer-the-ping-first[]
}
