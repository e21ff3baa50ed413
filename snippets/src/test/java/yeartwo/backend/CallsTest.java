package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Calls that come from this package have no frames: what surrounds the tests is no place in them. */
class CallsTest {

    @Test
    void areNotedWithWhatAnsweredAndTheRightsTheyTake(Aws aws) {
        get(aws.dynamo(), aws.table("id"));

        assertThat(aws.calls().noted()).singleElement().asString()
                .matches("DynamoDB GetItem\\|(LocalStack|DynamoDB Local) [\\d.]+\\|dynamodb:GetItem\\|");
    }

    @Test
    void areNotedWhenTheServiceRefuses(Aws aws) {
        assertThatThrownBy(() -> get(aws.dynamo(), "no-such-table")).isInstanceOf(ResourceNotFoundException.class);

        assertThat(aws.calls().noted()).singleElement().asString().startsWith("DynamoDB GetItem|");
    }

    @Test
    void areNotNotedWhenNothingAnswers(Aws aws) {
        assertThatThrownBy(() -> get(aws.dynamo(new Unplugged()), "any")).hasMessageContaining("unplugged");

        assertThat(aws.calls().noted()).isEmpty();
    }

    @Test
    void areNotThoseThatPrepareATest(Aws aws) {
        assertThat(aws.table("id")).isNotEmpty();

        assertThat(aws.calls().noted()).isEmpty();
    }

    @Test
    void tellTheRequestsOfATypeThatWereAnswered(Aws aws) {
        String table = aws.table("id");
        get(aws.dynamo(), table);
        aws.dynamo().scan(scan -> scan.tableName(table));
        assertThatThrownBy(() -> get(aws.dynamo(new Unplugged()), "any")).hasMessageContaining("unplugged");
        assertThatThrownBy(() -> get(aws.dynamo(), "no-such-table")).isInstanceOf(ResourceNotFoundException.class);

        assertThat(aws.requests(GetItemRequest.class)).extracting(GetItemRequest::tableName)
                .containsExactly(table, "no-such-table");
    }

    @Test
    void tellTheAnswersOfAType(Aws aws) {
        String table = aws.table("id");
        get(aws.dynamo(), table);
        assertThatThrownBy(() -> get(aws.dynamo(), "no-such-table")).isInstanceOf(ResourceNotFoundException.class);

        assertThat(aws.responses(GetItemResponse.class)).extracting(GetItemResponse::hasItem).containsExactly(false);
        assertThat(aws.responses(ScanResponse.class)).isEmpty();
    }

    private static void get(DynamoDbClient dynamo, String table) {
        dynamo.getItem(get -> get.tableName(table).key(Map.of("id", AttributeValue.fromS("1"))));
    }

    private static final class Unplugged implements ExecutionInterceptor {
        @Override
        public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
            throw SdkClientException.create("unplugged");
        }
    }
}
