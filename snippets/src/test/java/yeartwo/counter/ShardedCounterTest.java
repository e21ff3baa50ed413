package yeartwo.counter;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.backend.Parallel.inParallel;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import yeartwo.backend.Aws;

class ShardedCounterTest {

    private static final int SHARDS = 4;

    private DynamoDbClient dynamo;
    private String table;
    private ShardedCounter counter;

    @BeforeEach
    void createTable(Aws aws) {
        dynamo = aws.dynamo();
        table = aws.table("counter", "shard");
        counter = new ShardedCounter(dynamo, table, new Random(2), SHARDS);
    }

    @Test
    @Tag("slow")
    void countsEveryViewOfManyWritersAtOnce() throws Exception {
        AtomicInteger left = new AtomicInteger(10_000);

        long writers = inParallel(64, () -> {
            while (left.getAndDecrement() > 0) {
                counter.add("year-two");
            }
            return "done";
        }).count();

        assertThat(writers).isEqualTo(64);
        assertThat(counter.sum("year-two")).as("views").isEqualTo(10_000);
    }

    @Test
    void createsItemAndAttributeOnTheFirstView() {
        counter.add("year-two");

        assertThat(views()).hasSize(1).allSatisfy((shard, views) -> {
            assertThat(shard).matches("shard-[0-3]");
            assertThat(views).isEqualTo(1);
        });
    }

    @Test
    void spreadsViewsEvenlyOverAllShardsAndNoMore() {
        IntStream.range(0, 200).forEach(view -> counter.add("year-two"));

        assertThat(views()).containsOnlyKeys("shard-0", "shard-1", "shard-2", "shard-3")
                .allSatisfy((shard, views) -> assertThat(views).as(shard).isBetween(35, 65));
    }

    @Test
    void keepsThePostsApart() {
        counter.add("year-one");
        counter.add("year-two");
        counter.add("year-two");

        assertThat(counter.sum("year-two")).isEqualTo(2);
        assertThat(counter.sum("year-three")).as("a post nobody read").isZero();
    }

    @Test
    void addsUpAnAnswerOfSeveralPages() {
        String padding = "x".repeat(390_000);
        IntStream.range(0, SHARDS).forEach(shard -> dynamo.putItem(put -> put.tableName(table).item(Map.of(
                "counter", AttributeValue.fromS("year-two"), "shard", AttributeValue.fromS("shard-" + shard),
                "views", AttributeValue.fromN("10"), "padding", AttributeValue.fromS(padding)))));

        assertThat(counter.sum("year-two")).isEqualTo(40);
    }

    private Map<String, Integer> views() {
        return dynamo.scan(scan -> scan.tableName(table)).items().stream()
                .collect(toMap(item -> item.get("shard").s(), item -> Integer.valueOf(item.get("views").n())));
    }
}
