package yeartwo.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yeartwo.backend.Parallel.inParallel;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import yeartwo.backend.Aws;
import yeartwo.backend.LostAnswer;
import yeartwo.evidence.Output;

class ExactCounterTest {

    private DynamoDbClient dynamo;
    private String table;
    private ExactCounter counter;

    @BeforeEach
    void createTable(Aws aws) {
        dynamo = aws.dynamo();
        table = aws.table("counter");
        counter = new ExactCounter(dynamo, table, 1);
    }

    @Test
    void countsAViewThatIsReportedTwiceOnce() {
        assertThat(counter.add("year-two", "view-1")).as("first report").isTrue();
        assertThat(counter.add("year-two", "view-1")).as("second report").isFalse();

        assertThat(views("year-two#0")).isEqualTo("1");
    }

    @Test
    void countsEveryViewOfAPost() {
        assertThat(counter.add("year-two", "view-1")).as("first view").isTrue();
        assertThat(counter.add("year-two", "view-2")).as("second view").isTrue();

        assertThat(views("year-two#0")).isEqualTo("2");
    }

    @Test
    void takesTheSameIdUnderTwoPostsForTwoViews() {
        assertThat(counter.add("year-one", "view-1")).as("view of one post").isTrue();
        assertThat(counter.add("year-two", "view-1")).as("view of the other").isTrue();

        assertThat(views("year-one#0")).isEqualTo("1");
        assertThat(views("year-two#0")).isEqualTo("1");
    }

    /** The hashes of all eight are negative. */
    @Test
    void spreadsIdsOverItsShardsAndNoOthers() {
        ExactCounter spread = new ExactCounter(dynamo, table, 4);
        IntStream.range(0, 8).forEach(view -> spread.add("year-two", "view-" + view));

        assertThat(IntStream.range(0, 4).mapToObj(shard -> views("year-two#" + shard))).containsExactly("2", "2", "2",
                "2");
        SpreadCounter reader = new SpreadCounter(dynamo, table, new Random(), 4, milliseconds -> {
        });
        assertThat(reader.sum("year-two")).as("what SpreadCounter reads").isEqualTo(8);
    }

    /** That of this word is {@code Integer.MIN_VALUE}, of which {@code Math.abs} makes no positive number. */
    @Test
    void findsAShardForTheSmallestHash() {
        new ExactCounter(dynamo, table, 3).add("year-two", "polygenelubricants");

        assertThat(views("year-two#1")).isEqualTo("1");
    }

    @Test
    void doesNotTakeAMarkerForAShard() {
        assertThat(counter.add("view", "0")).as("a post called view, a view called 0").isTrue();

        assertThat(views("view#0")).isEqualTo("1");
    }

    @Test
    void countsAViewOnceHoweverManyReportItAtOnce() throws Exception {
        long counted = inParallel(16, () -> counter.add("year-two", "view-1")).filter(once -> once).count();

        assertThat(counted).isEqualTo(1);
        assertThat(views("year-two#0")).isEqualTo("1");
    }

    @Test
    void leavesNoMarkerWhenTheAdditionIsRefused() {
        dynamo.putItem(put -> put.tableName(table)
                .item(Map.of("counter", AttributeValue.fromS("year-two#0"), "views", AttributeValue.fromS("many"))));

        assertThatThrownBy(() -> counter.add("year-two", "view-1")).isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("incorrect data type");
        assertThat(dynamo.scan(scan -> scan.tableName(table)).count()).as("items").isEqualTo(1);
    }

    @Test
    void doesNotTakeAConflictForACountedView(Aws aws) {
        ExactCounter contended = new ExactCounter(aws.dynamo(new Conflict()), table, 1);
        counter.add("year-two", "view-1");

        assertThatThrownBy(() -> contended.add("year-two", "view-1")).isInstanceOf(TransactionCanceledException.class);
    }

    @Test
    void survivesALostAnswerThatMakesThePlainAdditionCountTwice(Aws aws, Output output) {
        new SingleCounter(aws.dynamo(new LostAnswer()), table).add("plain");
        new ExactCounter(aws.dynamo(new LostAnswer()), table, 1).add("exact", "view-1");

        output.matches("counter/lost-answer", """
                one view, answer lost once  counted
                SingleCounter  %19s
                ExactCounter   %19s
                """.formatted(views("plain"), views("exact#0")));
        assertThat(views("plain")).as("the view, counted plainly").isEqualTo("2");
        assertThat(views("exact#0")).as("the view, counted exactly").isEqualTo("1");
    }

    /** AWS documents four for the transaction; DynamoDB Local does not count what is underneath. */
    @Test
    void costsMoreThanThePlainAddition(Aws aws, Output output) {
        Cost plain = new Cost();
        Cost exact = new Cost();

        new SingleCounter(aws.dynamo(plain), table).add("plain");
        new ExactCounter(aws.dynamo(exact), table, 1).add("exact", "view-1");

        output.matches("counter/cost", String.format(Locale.ROOT, """
                one view       write units
                SingleCounter  %11.1f
                ExactCounter   %11.1f
                """, plain.units(), exact.units()));
    }

    private String views(String counter) {
        return dynamo.getItem(get -> get.tableName(table).key(Map.of("counter", AttributeValue.fromS(counter)))).item()
                .get("views").n();
    }
}
