package yeartwo.counter;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Counts the views of a post under N partition keys, so that each shard is placed on its own. */
final class SpreadCounter {

    private static final int ROUNDS = 3;

    private final DynamoDbClient dynamo;
    private final String table;
    private final RandomGenerator random;
    private final int shards;
    private final LongConsumer pause;

    /** @param pause waits so many milliseconds */
    SpreadCounter(DynamoDbClient dynamo, String table, RandomGenerator random, int shards, LongConsumer pause) {
        this.dynamo = dynamo;
        this.table = table;
        this.random = random;
        this.shards = shards;
        this.pause = pause;
    }

    // tag::shard-in-the-partition-key[]
    void add(String post) {
        int shard = random.nextInt(shards);
        dynamo.updateItem(update -> update
                .tableName(table)
                .key(key(post, shard))
                .updateExpression("ADD #views :one")
                .expressionAttributeNames(Map.of("#views", "views"))
                .expressionAttributeValues(
                        Map.of(":one", AttributeValue.fromN("1"))));
    }

    static Map<String, AttributeValue> key(String post, int shard) {
        return Map.of("counter", AttributeValue.fromS(post + "#" + shard));
    }
    // end::shard-in-the-partition-key[]

    // tag::ask-for-every-shard[]
    private KeysAndAttributes everyShard(String post) {
        List<Map<String, AttributeValue>> keys = IntStream.range(0, shards)
                .mapToObj(shard -> key(post, shard))
                .toList();
        return KeysAndAttributes.builder().keys(keys).build();
    }
    // end::ask-for-every-shard[]

    // tag::ask-again-for-the-rest[]
    long sum(String post) {
        Map<String, KeysAndAttributes> wanted = Map.of(table, everyShard(post));
        long views = 0;
        for (int round = 1;; round++) {
            BatchGetItemResponse part = dynamo.batchGetItem(
                    BatchGetItemRequest.builder().requestItems(wanted).build());
            for (Map<String, AttributeValue> item : part.responses()
                    .getOrDefault(table, List.of())) {
                views += Long.parseLong(item.get("views").n()); // <1>
            }
            wanted = part.unprocessedKeys(); // <2>
            if (wanted.isEmpty()) {
                return views;
            }
            if (round == ROUNDS) {
                throw new IllegalStateException("Not read: " + wanted); // <3>
            }
            pause.accept(random.nextLong(50L << round)); // <4>
        }
    }
    // end::ask-again-for-the-rest[]
}
