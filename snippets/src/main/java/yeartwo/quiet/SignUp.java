package yeartwo.quiet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.Objects;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Takes an address that API Gateway hands over and puts it on the list. */
final class SignUp implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final DynamoDbClient dynamo;
    private final String table;

    SignUp(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    // tag::event-in-response-out[]
    @Override
    public APIGatewayV2HTTPResponse handleRequest(
            APIGatewayV2HTTPEvent event, Context context) {
        String body = Objects.requireNonNullElse(event.getBody(), ""); // <1>
        String address = event.getIsBase64Encoded() // <2>
                ? new String(Base64.getDecoder().decode(body), UTF_8)
                : body;
        if (!address.contains("@")) { // <3>
            return answer(400, "Not an address");
        }
        dynamo.putItem(put -> put
                .tableName(table)
                .item(Map.of("address", AttributeValue.fromS(address))));
        return answer(201, "On the list");
    }

    private static APIGatewayV2HTTPResponse answer(int status, String body) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status).withBody(body).build();
    }
    // end::event-in-response-out[]
}
