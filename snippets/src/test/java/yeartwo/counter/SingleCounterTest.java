package yeartwo.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static yeartwo.backend.Parallel.inParallel;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import yeartwo.backend.Aws;
import yeartwo.backend.LostAnswer;
import yeartwo.evidence.Output;

@Tag("slow")
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
    void isTriedNineTimesAndCountsNineWhenEveryAnswerIsLost(Aws aws, Output output) {
        SingleCounter unheard = new SingleCounter(aws.dynamo(new LostAnswer(Integer.MAX_VALUE)), table);

        String heard = catchThrowableOfType(SdkException.class, () -> unheard.add("year-two")).getMessage();

        output.matches("counter/every-answer-lost", """
                one view, every answer lost
                heard    %s
                counted  %s
                """.formatted(heard.replaceFirst(" \\(SDK.*", ""), views()));
        assertThat(views()).as("what one view counted").isEqualTo("9");
    }

    @Test
    void countsEveryViewOnceWhenAttemptsAreThrottled(Aws aws) {
        Throttle throttle = new Throttle(10);
        SingleCounter throttled = new SingleCounter(aws.dynamo(throttle), table);

        IntStream.range(0, 20).forEach(view -> throttled.add("year-two"));

        assertThat(throttle.attempts()).as("attempts, two of them refused").isEqualTo(22);
        assertThat(views()).isEqualTo("20");
    }

    private String views() {
        return dynamo.getItem(get -> get.tableName(table).key(Map.of("counter", AttributeValue.fromS("year-two"))))
                .item().get("views").n();
    }
}
