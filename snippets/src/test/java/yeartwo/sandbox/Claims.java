package yeartwo.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import yeartwo.backend.Aws;
import yeartwo.stickynote.ExpiringClaim;

/** The claims of a consumer, in a table that all consumers of the test share. */
final class Claims {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Aws aws;
    private final String table;

    Claims(Aws aws) {
        this.aws = aws;
        this.table = aws.table("id");
    }

    /** The queues of these tests deliver again at once; whoever claims here finds each earlier lease over by then. */
    ExpiringClaim afterEachLease() {
        return new ExpiringClaim(aws.dynamo(), table, NOON, Duration.ZERO, Duration.ofDays(15));
    }

    ExpiringClaim atNoon() {
        return new ExpiringClaim(aws.dynamo(), table, NOON, LEASE, Duration.ofDays(15));
    }
}
