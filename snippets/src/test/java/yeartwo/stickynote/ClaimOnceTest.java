package yeartwo.stickynote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yeartwo.backend.Parallel.inParallel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import yeartwo.backend.Aws;

class ClaimOnceTest {

    private ClaimOnce orders;

    @BeforeEach
    void createTable(Aws aws) {
        orders = new ClaimOnce(aws.dynamo(), aws.table("id"));
    }

    @Test
    void givesAnIdToTheFirstCallerOnly() {
        assertThat(orders.claim("order-1")).as("first claim").isTrue();
        assertThat(orders.claim("order-1")).as("second claim").isFalse();
        assertThat(orders.claim("order-2")).as("another id").isTrue();
    }

    @Test
    void letsOneOfManyRacingCallersWin() throws Exception {
        long winners = inParallel(32, () -> orders.claim("order-1")).filter(won -> won).count();

        assertThat(winners).as("callers who were told the id is theirs").isEqualTo(1);
    }

    @Test
    void doesNotTakeAMissingTableForALostClaim(Aws aws) {
        ClaimOnce nowhere = new ClaimOnce(aws.dynamo(), aws.name("missing"));

        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(() -> nowhere.claim("order-1"));
    }
}
