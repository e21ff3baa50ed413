package yeartwo.stickynote;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Lends an id to one caller for a while, and keeps it for good once the work is settled. */
public final class ExpiringClaim {

    private final DynamoDbClient dynamo;
    private final String table;
    private final Clock clock;
    private final Duration lease;
    private final Duration memory;

    /** Lends for {@code lease}, which is how long the work may take, and remembers settled work for {@code memory}. */
    public ExpiringClaim(DynamoDbClient dynamo, String table, Clock clock, Duration lease, Duration memory) {
        this.dynamo = dynamo;
        this.table = table;
        this.clock = clock;
        this.lease = lease;
        this.memory = memory;
    }

    // tag::claim[]
    public boolean claim(String id) {
        try {
            dynamo.putItem(put -> put
                    .tableName(table)
                    .item(Map.of("id", AttributeValue.fromS(id),
                            "expires", secondsAfter(lease)))
                    .conditionExpression(
                            "attribute_not_exists(id) OR expires <= :now") // <1>
                    .expressionAttributeValues(
                            Map.of(":now", secondsAfter(Duration.ZERO))));
            return true;
        } catch (ConditionalCheckFailedException held) {
            return false;
        }
    }

    private AttributeValue secondsAfter(Duration wait) { // <2>
        long seconds = clock.instant().plus(wait).getEpochSecond();
        return AttributeValue.fromN(Long.toString(seconds));
    }
    // end::claim[]

    // tag::settle[]
    public void settle(String id) {
        dynamo.putItem(put -> put
                .tableName(table)
                .item(Map.of("id", AttributeValue.fromS(id),
                        "settled", AttributeValue.fromBool(true),
                        "expires", secondsAfter(memory)))); // <1>
    }

    public boolean settled(String id) {
        return dynamo.getItem(get -> get
                .tableName(table)
                .key(Map.of("id", AttributeValue.fromS(id)))
                .consistentRead(true)) // <2>
                .item().containsKey("settled");
    }
    // end::settle[]
}
