package yeartwo.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yeartwo.backend.Parallel.inParallel;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import yeartwo.backend.Aws;

class SingleCounterTest {

    private DynamoDbClient dynamo;
    private String table;
    private SingleCounter counter;

    @BeforeEach
    void createTable(Aws aws) {
        dynamo = aws.dynamo();
        table = aws.table("counter");
        counter = new SingleCounter(dynamo, table);
    }

    @Test
    void countsEveryViewOfManyWritersInOneItem() throws Exception {
        long writers = inParallel(64, () -> {
            counter.add("year-two");
            counter.add("year-two");
            return "done";
        }).count();

        assertThat(writers).isEqualTo(64);
        assertThat(dynamo.scan(scan -> scan.tableName(table)).items()).containsExactly(
                Map.of("counter", AttributeValue.fromS("year-two"), "views", AttributeValue.fromN("128")));
    }

    @Test
    void isRefusedWhereViewsIsNoNumber() {
        dynamo.putItem(put -> put.tableName(table)
                .item(Map.of("counter", AttributeValue.fromS("year-two"), "views", AttributeValue.fromS("many"))));

        assertThatThrownBy(() -> counter.add("year-two")).isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("incorrect data type");
    }

    @Test
    void isTriedNineTimesUnlessTheClientIsToldOtherwise() {
        assertThat(dynamo.serviceClientConfiguration().overrideConfiguration().retryStrategy().orElseThrow()
                .maxAttempts()).isEqualTo(9);
    }
}
