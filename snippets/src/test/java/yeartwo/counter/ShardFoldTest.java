package yeartwo.counter;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yeartwo.backend.Parallel.inParallel;
import static yeartwo.counter.SpreadCounter.key;

import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import yeartwo.backend.Aws;
import yeartwo.backend.LostAnswer;
import yeartwo.evidence.Output;

/** From four shards to two: the third is folded into the first, the fourth into the second. */
class ShardFoldTest {

    private DynamoDbClient dynamo;
    private String table;

    @BeforeEach
    void createTable(Aws aws) {
        dynamo = aws.dynamo();
        table = aws.table("counter");
    }

    @Test
    @Tag("slow")
    void losesNoViewAndAddsNoneHoweverOftenItIsRepeated(Aws aws, Output output) {
        ShardFold unheard = fold(aws.dynamo(new LostAnswer(Integer.MAX_VALUE, TransactWriteItemsRequest.class)));
        SpreadCounter counter = counter(dynamo, new Random(2), 4);
        IntStream.range(0, 100).forEach(view -> counter.add("year-two"));

        String before = sums();
        fold(dynamo).fold("year-two", 2);
        String half = sums();
        assertThatThrownBy(() -> unheard.fold("year-two", 3)).isInstanceOf(SdkClientException.class);
        String folded = sums();
        IntStream.of(2, 3).forEach(shard -> unheard.fold("year-two", shard));

        output.matches("counter/fold", """
                sum of 100 views, asked for     4 shards  2 shards
                nothing folded                  %s
                shard 2 folded                  %s
                shard 3 folded, no answer came  %s
                both folded again               %s
                """.formatted(before, half, folded, sums()));
    }

    @Test
    void leavesOnlyShardsThatStay() {
        put(10, 20, 30, 40);

        IntStream.of(2, 3).forEach(shard -> fold(dynamo).fold("year-two", shard));

        assertThat(views()).isEqualTo(Map.of("year-two#0", 40L, "year-two#1", 60L));
    }

    @Test
    void wouldCountTwiceIfItAddedFirstAndDiedBeforeItDeleted() {
        put(10, 20, 30, 40);

        add("year-two#0", 30);
        fold(dynamo).fold("year-two", 2);

        assertThat(views()).as("added, dead, and folded again").containsEntry("year-two#0", 70L);
        assertThat(sums()).as("of 100 views").isEqualTo(sums(130, 90));
    }

    @Test
    void wouldLoseViewsIfItDeletedFirstAndDiedBeforeItAdded() {
        put(10, 20, 30, 40);

        dynamo.deleteItem(delete -> delete.tableName(table).key(key("year-two", 2)));
        fold(dynamo).fold("year-two", 2);

        assertThat(sums()).as("of 100 views: deleted, dead, and folded again").isEqualTo(sums(70, 30));
    }

    @Test
    void readsTheLatestCountOfWhatItMoves(Aws aws) {
        put(10, 20, 30);

        fold(dynamo).fold("year-two", 2);

        assertThat(aws.requests(GetItemRequest.class)).extracting(GetItemRequest::consistentRead).containsExactly(true);
    }

    @Test
    void createsTheShardThatStaysIfNobodyWroteIt() {
        counter(dynamo, new LargestDraw(), 4).add("year-two");

        fold(dynamo).fold("year-two", 3);

        assertThat(views()).isEqualTo(Map.of("year-two#1", 1L));
    }

    @Test
    void movesEachViewOnceWhenTheSdkAsksAgainByItself(Aws aws) {
        put(10, 20, 30, 40);

        fold(aws.dynamo(new LostAnswer(1, TransactWriteItemsRequest.class))).fold("year-two", 2);

        assertThat(views()).isEqualTo(Map.of("year-two#0", 40L, "year-two#1", 20L, "year-two#3", 40L));
    }

    @Test
    void movesNothingWhenAViewComesInBetweenAndAllOfItTheNextTime(Aws aws) {
        put(10, 20, 30, 40);
        SpreadCounter lateWriter = counter(dynamo, new LargestDraw(), 4);
        ShardFold overtaken = fold(aws.dynamo(new LateView(() -> lateWriter.add("year-two"))));

        assertThatThrownBy(() -> overtaken.fold("year-two", 3)).isInstanceOf(TransactionCanceledException.class)
                .hasMessageContaining("ConditionalCheckFailed");
        assertThat(views()).containsEntry("year-two#1", 20L).containsEntry("year-two#3", 41L);

        fold(dynamo).fold("year-two", 3);
        assertThat(views()).containsEntry("year-two#1", 61L).doesNotContainKey("year-two#3");
    }

    @Test
    void movesNothingWhenTheShardWasFoldedAndWrittenAnewInBetween(Aws aws) {
        put(10, 20, 30, 40);
        ShardFold slow = fold(aws.dynamo(new LateView(() -> {
            fold(dynamo).fold("year-two", 3);
            counter(dynamo, new LargestDraw(), 4).add("year-two");
        })));

        assertThatThrownBy(() -> slow.fold("year-two", 3)).isInstanceOf(TransactionCanceledException.class);

        assertThat(views()).containsEntry("year-two#1", 60L).containsEntry("year-two#3", 1L);
    }

    @Test
    void movesEachViewOnceHoweverManyFoldAtOnce(Aws aws) throws Exception {
        put(10, 20, 30, 40);
        DynamoDbClient together = aws.dynamo(new AllReadFirst(16));

        long returned = inParallel(16, () -> {
            try {
                fold(together).fold("year-two", 2);
                return true;
            } catch (TransactionCanceledException overtaken) {
                return false;
            }
        }).filter(done -> done).count();

        assertThat(returned).as("callers that were not overtaken").isEqualTo(1);
        assertThat(views()).isEqualTo(Map.of("year-two#0", 40L, "year-two#1", 20L, "year-two#3", 40L));
    }

    @Test
    void foldsAgainWhatALateWriterLeft() {
        put(10, 20, 30, 40);
        IntStream.of(2, 3).forEach(shard -> fold(dynamo).fold("year-two", shard));

        counter(dynamo, new LargestDraw(), 4).add("year-two");
        assertThat(sums()).as("with a late view").isEqualTo(sums(101, 100));

        fold(dynamo).fold("year-two", 3);
        assertThat(sums()).as("with the late view folded").isEqualTo(sums(101, 101));
    }

    @Test
    void isRefusedForAShardThatStays() {
        put(10, 20, 30, 40);

        assertThatThrownBy(() -> fold(dynamo).fold("year-two", 1)).isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("multiple operations on one item");
        assertThat(views()).containsEntry("year-two#1", 20L);
    }

    @Test
    void hidesTheViewsThatMoveFromWhoeverReadsMeanwhile(Aws aws) {
        put(10, 20, 30);
        SpreadCounter reader = new SpreadCounter(aws.dynamo(new OneKeyABatch(table)), table, new LargestDraw(), 3,
                milliseconds -> fold(dynamo).fold("year-two", 2));

        assertThat(reader.sum("year-two")).as("the first shard read, then the third folded into it").isEqualTo(30);
        assertThat(reader.sum("year-two")).as("read again").isEqualTo(60);
    }

    private ShardFold fold(DynamoDbClient client) {
        return new ShardFold(client, table, 2);
    }

    private SpreadCounter counter(DynamoDbClient client, RandomGenerator random, int shards) {
        return new SpreadCounter(client, table, random, shards, milliseconds -> {
        });
    }

    private void put(long... views) {
        IntStream.range(0, views.length).forEach(shard -> dynamo.putItem(put -> put.tableName(table).item(Map.of(
                "counter", AttributeValue.fromS("year-two#" + shard),
                "views", AttributeValue.fromN(Long.toString(views[shard]))))));
    }

    private void add(String counter, long views) {
        dynamo.updateItem(update -> update.tableName(table).key(Map.of("counter", AttributeValue.fromS(counter)))
                .updateExpression("ADD #views :more").expressionAttributeNames(Map.of("#views", "views"))
                .expressionAttributeValues(Map.of(":more", AttributeValue.fromN(Long.toString(views)))));
    }

    private Map<String, Long> views() {
        return dynamo.scan(scan -> scan.tableName(table)).items().stream()
                .collect(toMap(item -> item.get("counter").s(), item -> Long.valueOf(item.get("views").n())));
    }

    private String sums() {
        return sums(counter(dynamo, new Random(2), 4).sum("year-two"),
                counter(dynamo, new Random(2), 2).sum("year-two"));
    }

    private static String sums(long four, long two) {
        return "%8d %9d".formatted(four, two);
    }
}
