package yeartwo.counter;

import java.util.Map;
import java.util.random.RandomGenerator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Counts the views of a post in N items below one partition key, and adds them up when asked. */
final class ShardedCounter {

    private final DynamoDbClient dynamo;
    private final String table;
    private final RandomGenerator random;
    private final int shards;

    ShardedCounter(DynamoDbClient dynamo, String table, RandomGenerator random, int shards) {
        this.dynamo = dynamo;
        this.table = table;
        this.random = random;
        this.shards = shards;
    }

    // tag::add-to-a-random-shard[]
    void add(String post) {
        int shard = random.nextInt(shards); // <1>
        dynamo.updateItem(update -> update
                .tableName(table)
                .key(Map.of(
                        "counter", AttributeValue.fromS(post), // <2>
                        "shard", AttributeValue.fromS("shard-" + shard))) // <3>
                .updateExpression("ADD #views :one") // <4>
                .expressionAttributeNames(Map.of("#views", "views"))
                .expressionAttributeValues(
                        Map.of(":one", AttributeValue.fromN("1"))));
    }
    // end::add-to-a-random-shard[]

    // tag::sum-by-query[]
    long sum(String post) {
        return dynamo.queryPaginator(query -> query // <1>
                .tableName(table)
                .keyConditionExpression("#counter = :post")
                .expressionAttributeNames(Map.of("#counter", "counter"))
                .expressionAttributeValues(
                        Map.of(":post", AttributeValue.fromS(post))))
                .items()
                .stream()
                .mapToLong(item -> Long.parseLong(item.get("views").n()))
                .sum(); // <2>
    }
    // end::sum-by-query[]
}
