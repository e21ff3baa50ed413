package yeartwo.stickynote;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.backend.Parallel.inParallel;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import yeartwo.backend.Aws;

/** What {@link ClaimOnce} has its condition for: the same in two calls. No page shows it. */
class LookThenWriteTest {

    private static final int CALLERS = 32;

    private DynamoDbClient dynamo;
    private String table;

    @BeforeEach
    void createTable(Aws aws) {
        dynamo = aws.dynamo();
        table = aws.table("id");
    }

    @Test
    void looksRightAsLongAsCallersComeOneByOne() throws InterruptedException {
        assertThat(lookThenWrite(new CountDownLatch(1))).as("first caller").isTrue();
        assertThat(lookThenWrite(new CountDownLatch(1))).as("second caller").isFalse();
    }

    @Test
    void tellsEachCallerYesWhenAllLookBeforeOneWrites() throws Exception {
        CountDownLatch allHaveLooked = new CountDownLatch(CALLERS);

        long winners = inParallel(CALLERS, () -> lookThenWrite(allHaveLooked)).filter(won -> won).count();

        assertThat(winners).as("callers who were told the id is theirs").isEqualTo(CALLERS);
    }

    private boolean lookThenWrite(CountDownLatch looking) throws InterruptedException {
        Map<String, AttributeValue> id = Map.of("id", AttributeValue.fromS("order-1"));
        boolean isFree = !dynamo.getItem(get -> get.tableName(table).key(id).consistentRead(true)).hasItem();
        looking.countDown();
        if (!looking.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException(looking.getCount() + " callers have not looked");
        }
        dynamo.putItem(put -> put.tableName(table).item(id));
        return isFree;
    }
}
