package yeartwo.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import yeartwo.backend.Aws;

class PostHandlerTest {

    private PostHandler handler;

    @BeforeEach
    void publishOnePost(Aws aws) {
        String table = aws.table("slug");
        aws.dynamo().putItem(put -> put.tableName(table).item(
                Map.of("slug", AttributeValue.fromS("year-two"), "title", AttributeValue.fromS("Year Two"))));
        handler = new PostHandler(new Posts(aws.dynamo(), table));
    }

    @Test
    void answersWithTheTitleOfThePost() {
        APIGatewayV2HTTPResponse response = handler.handleRequest(get("year-two"), null);

        assertThat(response.getStatusCode()).isEqualTo(200);
        assertThat(response.getBody()).isEqualTo("Year Two");
    }

    @Test
    void answers404ForAPostThatIsNotThere() {
        APIGatewayV2HTTPResponse response = handler.handleRequest(get("year-nine"), null);

        assertThat(response.getStatusCode()).isEqualTo(404);
        assertThat(response.getBody()).isEqualTo("No such post");
    }

    private static APIGatewayV2HTTPEvent get(String slug) {
        return APIGatewayV2HTTPEvent.builder().withPathParameters(Map.of("slug", slug)).build();
    }
}
