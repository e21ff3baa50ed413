package yeartwo.stickynote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yeartwo.backend.Parallel.inParallel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import yeartwo.backend.Aws;

class ExpiringClaimTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration MEMORY = Duration.ofDays(15);

    private DynamoDbClient dynamo;
    private String table;

    @BeforeEach
    void createTable(Aws aws) {
        dynamo = aws.dynamo();
        table = aws.table("id");
    }

    @Test
    void refusesUntilTheLastSecondOfTheLease() {
        assertThat(at(NOON).claim("order-1")).as("first claim").isTrue();
        assertThat(at(NOON.plus(LEASE).minusSeconds(1)).claim("order-1")).as("a second early").isFalse();
        assertThat(at(NOON.plus(LEASE)).claim("order-1")).as("when the lease is over").isTrue();
    }

    @Test
    void cutsALeaseShortByLessThanASecond() {
        at(NOON.plusMillis(999)).claim("order-1");

        assertThat(at(NOON.plus(LEASE).minusMillis(1)).claim("order-1")).as("in the lease's last second").isFalse();
        assertThat(at(NOON.plus(LEASE)).claim("order-1")).as("999 milliseconds early").isTrue();
    }

    @Test
    void takesOverAnExpiredClaimThatIsStillInTheTable() {
        at(NOON).claim("order-1");
        assertThat(dynamo.getItem(get -> get.tableName(table).key(key("order-1"))).item())
                .as("nobody has deleted the claim").isNotEmpty();

        assertThat(at(NOON.plus(LEASE)).claim("order-1")).as("claim after expiry").isTrue();
    }

    @Test
    void letsOneOfManyRacingCallersTakeOver() throws Exception {
        at(NOON).claim("order-1");
        ExpiringClaim late = at(NOON.plus(LEASE));

        long winners = inParallel(32, () -> late.claim("order-1")).filter(won -> won).count();

        assertThat(winners).as("callers who took the expired claim over").isEqualTo(1);
    }

    @Test
    void keepsASettledIdPastItsLease() {
        at(NOON).claim("order-1");
        at(NOON).settle("order-1");

        assertThat(at(NOON.plus(LEASE)).claim("order-1")).as("claim of settled work").isFalse();
        assertThat(at(NOON).settled("order-1")).as("settled").isTrue();
    }

    @Test
    void lendsASettledIdAgainWhenItsMemoryIsOver() {
        at(NOON).settle("order-1");

        assertThat(at(NOON.plus(MEMORY).minusSeconds(1)).claim("order-1")).as("a second early").isFalse();
        assertThat(at(NOON.plus(MEMORY)).claim("order-1")).as("when its memory is over").isTrue();
    }

    @Test
    void seesWhatWasSettledAMomentAgo(Aws aws) {
        at(NOON).settle("order-1");

        assertThat(at(NOON).settled("order-1")).isTrue();
        assertThat(aws.requests(GetItemRequest.class)).extracting(GetItemRequest::consistentRead).containsExactly(true);
    }

    @Test
    void doesNotTakeAClaimForSettledWork() {
        at(NOON).claim("order-1");

        assertThat(at(NOON).settled("order-1")).as("claimed, not settled").isFalse();
        assertThat(at(NOON).settled("order-2")).as("never seen").isFalse();
    }

    @Test
    void doesNotTakeAMissingTableForAHeldClaim(Aws aws) {
        table = aws.name("missing");
        ExpiringClaim nowhere = at(NOON);

        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(() -> nowhere.claim("order-1"));
    }

    private ExpiringClaim at(Instant now) {
        return new ExpiringClaim(dynamo, table, Clock.fixed(now, ZoneOffset.UTC), LEASE, MEMORY);
    }

    private static Map<String, AttributeValue> key(String id) {
        return Map.of("id", AttributeValue.fromS(id));
    }
}
