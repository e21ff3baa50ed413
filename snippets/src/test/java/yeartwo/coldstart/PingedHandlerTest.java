package yeartwo.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import yeartwo.backend.Aws;

class PingedHandlerTest {

    private static final APIGatewayV2HTTPEvent PING = APIGatewayV2HTTPEvent.builder().withRouteKey("ping").build();
    private static final APIGatewayV2HTTPEvent VIEW = APIGatewayV2HTTPEvent.builder()
            .withRouteKey("GET /posts/{slug}").withPathParameters(Map.of("slug", "year-two")).build();

    @Test
    void answersPingsAndReaders(Aws aws) {
        String table = aws.table("slug");
        aws.dynamo().putItem(put -> put.tableName(table).item(
                Map.of("slug", AttributeValue.fromS("year-two"), "title", AttributeValue.fromS("Year Two"))));
        PingedHandler handler = new PingedHandler(aws.dynamo(), table);

        assertThat(handler.handleRequest(PING, null)).isEqualTo("pong");
        assertThat(handler.handleRequest(VIEW, null)).isEqualTo("Year Two");
    }

    @Test
    void doesNotNoticeABrokenTableWhenItIsPinged(Aws aws) {
        PingedHandler handler = new PingedHandler(aws.dynamo(), aws.name("nowhere"));

        assertThat(handler.handleRequest(PING, null)).isEqualTo("pong");
        assertThatThrownBy(() -> handler.handleRequest(VIEW, null)).isInstanceOf(ResourceNotFoundException.class);
    }
}
