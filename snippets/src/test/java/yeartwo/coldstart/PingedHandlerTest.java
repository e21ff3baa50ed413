package yeartwo.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import yeartwo.backend.Aws;

class PingedHandlerTest {

    private static final APIGatewayV2HTTPEvent PING = APIGatewayV2HTTPEvent.builder().withRouteKey("ping").build();

    @Test
    void answersPingsAndReaders(Aws aws) {
        PingedHandler handler = new PingedHandler(aws.dynamo(), Views.publishOnePost(aws));

        assertThat(handler.handleRequest(PING, null)).isEqualTo("pong");
        assertThat(handler.handleRequest(Views.of("year-two"), null)).isEqualTo("Year Two");
        assertThat(handler.handleRequest(Views.of("year-nine"), null)).isEqualTo("No such post");
    }

    @Test
    void doesNotNoticeABrokenTableWhenItIsPinged(Aws aws) {
        PingedHandler handler = new PingedHandler(aws.dynamo(), aws.name("nowhere"));

        assertThat(handler.handleRequest(PING, null)).isEqualTo("pong");
        assertThatThrownBy(() -> handler.handleRequest(Views.of("year-two"), null))
                .isInstanceOf(ResourceNotFoundException.class);
    }
}
