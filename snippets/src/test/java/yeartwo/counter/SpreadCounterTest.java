package yeartwo.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yeartwo.backend.Parallel.inParallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import yeartwo.backend.Aws;

class SpreadCounterTest {

    private final List<Long> pauses = new ArrayList<>();
    private DynamoDbClient dynamo;
    private String table;

    @BeforeEach
    void createTable(Aws aws) {
        dynamo = aws.dynamo();
        table = aws.table("counter");
    }

    @Test
    @Tag("slow")
    void countsEveryViewOfManyWritersAtOnce() throws Exception {
        SpreadCounter counter = counter(dynamo, 8);

        long writers = inParallel(64, () -> {
            IntStream.range(0, 10).forEach(view -> counter.add("year-two"));
            return "done";
        }).count();

        assertThat(counter.sum("year-two")).as("views").isEqualTo(writers * 10).isEqualTo(640);
        assertThat(pauses).as("pauses between rounds").isEmpty();
    }

    @Test
    void takesAShardThatIsNotThereForZero() {
        SpreadCounter counter = counter(dynamo, 8);
        counter.add("year-two");

        assertThat(counter.sum("year-two")).isEqualTo(1);
        assertThat(counter.sum("year-three")).as("a post nobody read").isZero();
    }

    @Test
    void asksAgainForWhatDidNotFitIntoOneAnswer() {
        String padding = "x".repeat(390_000);
        IntStream.range(0, 45).forEach(shard -> dynamo.putItem(put -> put.tableName(table).item(Map.of(
                "counter", AttributeValue.fromS("year-two#" + shard), "views", AttributeValue.fromN("10"),
                "padding", AttributeValue.fromS(padding)))));

        List<Map<String, AttributeValue>> oneAnswer = dynamo.batchGetItem(batch -> batch.requestItems(Map.of(table,
                KeysAndAttributes.builder().keys(IntStream.range(0, 45)
                        .mapToObj(shard -> SpreadCounter.key("year-two", shard)).toList()).build())))
                .responses().get(table);
        assertThat(oneAnswer.size() * 10).as("sum of the first answer alone: too low, and no error").isLessThan(450);

        assertThat(counter(dynamo, 45).sum("year-two")).isEqualTo(450);
        assertThat(pauses).as("pauses between rounds").hasSize(1);
    }

    @Test
    void readsAHundredShardsAndNoMore() {
        assertThat(counter(dynamo, 100).sum("year-two")).isZero();

        assertThatThrownBy(() -> counter(dynamo, 101).sum("year-two")).isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("Too many items");
    }

    @Test
    void givesUpAfterThreeRoundsInsteadOfShowingTooLittle(Aws aws) {
        DynamoDbClient busy = aws.dynamo(new OneKeyABatch(table));

        assertThat(counter(busy, 3).sum("year-two")).as("three shards in three rounds").isZero();
        assertThatThrownBy(() -> counter(busy, 4).sum("year-two")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("year-two#3");
        assertThat(pauses).as("pauses between rounds, two a sum").hasSize(4);
    }

    @Test
    void waitsAtMostTwiceAsLongWithEachRound(Aws aws) {
        SpreadCounter unlucky = new SpreadCounter(aws.dynamo(new OneKeyABatch(table)), table, new LargestDraw(), 3,
                pauses::add);

        assertThat(unlucky.sum("year-two")).as("three shards in three rounds").isZero();

        assertThat(pauses).as("milliseconds").containsExactly(99L, 199L);
    }

    @Test
    void drawsEachWaitAnewFromTheWholeSpan(Aws aws) {
        SpreadCounter busy = counter(aws.dynamo(new OneKeyABatch(table)), 2);

        assertThat(IntStream.range(0, 100).mapToLong(reader -> busy.sum("year-two")).sum()).as("views").isZero();

        assertThat(pauses).as("milliseconds").hasSize(100).allMatch(pause -> 0 <= pause && pause < 100);
        assertThat(IntStream.range(0, 10).filter(tenth -> pauses.stream().anyMatch(pause -> pause / 10 == tenth)))
                .as("tenths of the span that were drawn").hasSize(10);
    }

    @Test
    void losesNoViewWhileItGrowsIfTheReadersLearnTheNewNumberFirst() {
        SpreadCounter before = counter(dynamo, 2);
        SpreadCounter after = counter(dynamo, 8);

        IntStream.range(0, 50).forEach(view -> before.add("year-two"));
        assertThat(before.sum("year-two")).as("read and written with the old number").isEqualTo(50);
        assertThat(after.sum("year-two")).as("read with the new number, written with the old").isEqualTo(50);
        IntStream.range(0, 50).forEach(view -> after.add("year-two"));

        assertThat(after.sum("year-two")).as("read with the new number").isEqualTo(100);
        assertThat(before.sum("year-two")).as("read with the old number: too little, and no error").isLessThan(100);
    }

    private SpreadCounter counter(DynamoDbClient client, int shards) {
        return new SpreadCounter(client, table, new Random(2), shards, pauses::add);
    }
}
