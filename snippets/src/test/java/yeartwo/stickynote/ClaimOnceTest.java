package yeartwo.stickynote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yeartwo.backend.Parallel.inParallel;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import yeartwo.backend.Aws;
import yeartwo.backend.LostAnswer;

class ClaimOnceTest {

    private DynamoDbClient dynamo;
    private String table;
    private ClaimOnce orders;

    @BeforeEach
    void createTable(Aws aws) {
        dynamo = aws.dynamo();
        table = aws.table("id");
        orders = new ClaimOnce(dynamo, table);
    }

    @Test
    void givesAnIdToTheFirstCallerOnly() {
        assertThat(orders.claim("order-1")).as("first claim").isTrue();
        assertThat(orders.claim("order-1")).as("second claim").isFalse();
        assertThat(orders.claim("order-2")).as("another id").isTrue();
    }

    @Test
    void letsOneOfManyRacingCallersWin() throws Exception {
        long winners = inParallel(32, () -> orders.claim("order-1")).filter(won -> won).count();

        assertThat(winners).as("callers who were told the id is theirs").isEqualTo(1);
    }

    @Test
    void tellsNobodyYesWhenTheFirstAnswerIsLost(Aws aws) {
        ClaimOnce unheard = new ClaimOnce(aws.dynamo(new LostAnswer()), table);

        assertThat(unheard.claim("order-1")).as("answer to the SDK's second attempt").isFalse();
        assertThat(orders.claim("order-1")).as("claim of anybody after").isFalse();
    }

    @Test
    void neverFreesAnIdWhoseWorkWasNotDone() {
        orders.claim("crashed");
        dynamo.putItem(put -> put
                .tableName(table)
                .item(Map.of("id", AttributeValue.fromS("expired"), "expires", AttributeValue.fromN("1"))));

        assertThat(orders.claim("crashed")).as("claimed, and nothing done since").isFalse();
        assertThat(orders.claim("expired")).as("an item that time to live would delete").isFalse();
    }

    @Test
    void doesNotTakeAMissingTableForALostClaim(Aws aws) {
        ClaimOnce nowhere = new ClaimOnce(dynamo, aws.name("missing"));

        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(() -> nowhere.claim("order-1"));
    }
}
