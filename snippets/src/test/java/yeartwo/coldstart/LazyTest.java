package yeartwo.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static yeartwo.backend.Parallel.inParallel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import yeartwo.backend.Aws;

class LazyTest {

    @Test
    void makesOneClientHoweverManyAskAtOnce(Aws aws) throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch asking = new CountDownLatch(16);
        Lazy<DynamoDbClient> dynamo = new Lazy<>(() -> {
            made.incrementAndGet();
            assertThatCode(() -> asking.await(10, TimeUnit.SECONDS)).doesNotThrowAnyException(); // all ask by now
            return aws.dynamo();
        });
        assertThat(made).as("clients before anybody asks").hasValue(0);

        long answers = inParallel(16, () -> {
            asking.countDown();
            return dynamo.get().listTables();
        }).count();

        assertThat(answers).isEqualTo(16);
        assertThat(made).as("clients made").hasValue(1);
    }
}
