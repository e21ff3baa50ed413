package yeartwo.counter;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

/** Where the same views land in the three layouts. */
@Tag("slow")
class CounterLayoutsTest {

    private static final int SHARDS = 4;

    @Test
    void differInItemsAndInPartitionKeys(Aws aws, Output output) {
        DynamoDbClient dynamo = aws.dynamo();
        String single = aws.table("counter");
        String spread = createTable(dynamo, aws.tableName("spread"), "counter");
        String sharded = createTable(dynamo, aws.tableName("sharded"), "counter", "shard");

        view(() -> new SingleCounter(dynamo, single).add("year-two"));
        Random random = new Random(2);
        view(() -> new ShardedCounter(dynamo, sharded, random, SHARDS).add("year-two"));
        view(() -> new SpreadCounter(dynamo, spread, random, SHARDS, milliseconds -> {
        }).add("year-two"));

        output.matches("counter/layouts", """
                100 views of one post      items  most in one  partition keys
                SingleCounter             %s
                ShardedCounter, 4 shards  %s
                SpreadCounter, 4 shards   %s
                """.formatted(row(dynamo, single), row(dynamo, sharded), row(dynamo, spread)));
    }

    private static void view(Runnable add) {
        IntStream.range(0, 100).forEach(view -> add.run());
    }

    private static String row(DynamoDbClient dynamo, String table) {
        List<Map<String, AttributeValue>> items = dynamo.scan(scan -> scan.tableName(table)).items();
        int most = items.stream().mapToInt(item -> Integer.parseInt(item.get("views").n())).max().orElseThrow();
        long keys = items.stream().map(item -> item.get("counter")).distinct().count();
        return "%6d %12d %15d".formatted(items.size(), most, keys);
    }

    private static String createTable(DynamoDbClient dynamo, String table, String... keys) {
        KeyType[] types = {KeyType.HASH, KeyType.RANGE};
        dynamo.createTable(create -> create.tableName(table).billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(IntStream.range(0, keys.length).mapToObj(
                        key -> KeySchemaElement.builder().attributeName(keys[key]).keyType(types[key]).build())
                        .toList())
                .attributeDefinitions(List.of(keys).stream().map(key -> AttributeDefinition.builder()
                        .attributeName(key).attributeType(ScalarAttributeType.S).build()).toList()));
        return table;
    }
}
