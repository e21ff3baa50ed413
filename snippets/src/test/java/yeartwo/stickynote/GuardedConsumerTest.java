package yeartwo.stickynote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class GuardedConsumerTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Clock AFTER_THE_LEASE = Clock.offset(NOON, Duration.ofMinutes(2));

    private DynamoDbClient dynamo;
    private String table;
    private Orders orders;
    private OrderMails mails;

    @BeforeEach
    void createQueueAndTable(Aws aws) {
        dynamo = aws.dynamo();
        table = aws.table("id");
        orders = new Orders(aws);
        mails = new OrderMails(aws.ses());
    }

    @Test
    void mailsOnceWhenTheMessageComesTwice(Output output) {
        orders.place("order-7");
        orders.place("order-7");

        consumer(NOON, mails).consume();
        consumer(NOON, mails).consume();

        output.matches("stickynote/with-a-claim", Deliveries.report(orders, mails));
    }

    @Test
    void leavesTheMessageToWhoeverHoldsTheClaim() {
        claims(NOON).claim("order-7");
        orders.place("order-7");

        consumer(NOON, mails).consume();

        assertThat(mails.sent()).as("mails").isZero();
        assertThat(orders.waiting()).as("messages still in the queue").isEqualTo(1);
    }

    @Test
    void mailsAfterTheLeaseWhenTheFirstTryWasRefused() {
        Consumer<String> refusing = order -> {
            throw new IllegalStateException("refused");
        };
        orders.place("order-7");

        assertThatIllegalStateException().isThrownBy(consumer(NOON, refusing)::consume);
        consumer(AFTER_THE_LEASE, mails).consume();

        assertThat(mails.sent()).as("mails").isEqualTo(1);
    }

    @Test
    void stillMailsTwiceWhenItDiedBeforeSettling() {
        orders.place("order-7");

        assertThatIllegalStateException().isThrownBy(consumer(NOON, mails.thenDying())::consume);
        consumer(AFTER_THE_LEASE, mails).consume();

        assertThat(mails.sent()).as("the window a claim cannot close").isEqualTo(2);
    }

    @Test
    void confirmsTheOrderThatTheMessageNames() {
        List<String> confirmed = new ArrayList<>();
        orders.place("order-7");

        consumer(NOON, confirmed::add).consume();

        assertThat(confirmed).containsExactly("order-7");
    }

    @Test
    void waitsForMessagesAsLongAsTheQueueLetsIt(Aws aws) {
        orders.place("order-7");

        consumer(NOON, mails).consume();

        assertThat(aws.requests(ReceiveMessageRequest.class)).extracting(ReceiveMessageRequest::waitTimeSeconds)
                .containsExactly(20);
    }

    private GuardedConsumer consumer(Clock clock, Consumer<String> confirm) {
        return new GuardedConsumer(orders.sqs, orders.queueUrl, claims(clock), confirm);
    }

    private ExpiringClaim claims(Clock clock) {
        return new ExpiringClaim(dynamo, table, clock, Duration.ofMinutes(1), Duration.ofDays(15));
    }
}
