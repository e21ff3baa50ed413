package yeartwo.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import yeartwo.backend.Aws;

class SignUpTest {

    private DynamoDbClient dynamo;
    private String table;
    private SignUp handler;

    @BeforeEach
    void startAList(Aws aws) {
        dynamo = aws.dynamo();
        table = aws.table("address");
        handler = new SignUp(dynamo, table);
    }

    @Test
    void putsAnAddressOnTheList() {
        assertThat(handler.handleRequest(body("reader@example.org"), null)).isEqualTo(answer(201, "On the list"));

        assertThat(list()).containsExactly("reader@example.org");
    }

    @Test
    void readsABodyThatTheGatewayEncoded() {
        assertThat(handler.handleRequest(encoded("lésÿ@example.org"), null).getStatusCode()).isEqualTo(201);

        assertThat(list()).containsExactly("lésÿ@example.org");
    }

    @Test
    void wouldRefuseEachEncodedAddressIfItDidNotAsk() {
        APIGatewayV2HTTPEvent asIfNobodyAsked = encoded("reader@example.org");
        asIfNobodyAsked.setIsBase64Encoded(false);

        assertThat(handler.handleRequest(asIfNobodyAsked, null).getStatusCode()).isEqualTo(400);

        assertThat(list()).isEmpty();
    }

    @Test
    void refusesWhatIsNoAddressAndStoresNothing() {
        assertThat(handler.handleRequest(body("reader.example.org"), null)).isEqualTo(answer(400, "Not an address"));
        assertThat(handler.handleRequest(body(null), null).getStatusCode()).as("no body").isEqualTo(400);

        assertThat(list()).isEmpty();
    }

    private List<String> list() {
        return dynamo.scan(scan -> scan.tableName(table)).items().stream().map(item -> item.get("address").s())
                .toList();
    }

    private static APIGatewayV2HTTPResponse answer(int status, String body) {
        return APIGatewayV2HTTPResponse.builder().withStatusCode(status).withBody(body).build();
    }

    private static APIGatewayV2HTTPEvent encoded(String text) {
        APIGatewayV2HTTPEvent event = body(
                Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        event.setIsBase64Encoded(true);
        return event;
    }

    private static APIGatewayV2HTTPEvent body(String text) {
        return APIGatewayV2HTTPEvent.builder().withBody(text).build();
    }
}
