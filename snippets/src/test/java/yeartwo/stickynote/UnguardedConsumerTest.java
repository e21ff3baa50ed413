package yeartwo.stickynote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class UnguardedConsumerTest {

    private Orders orders;
    private OrderMails mails;
    private UnguardedConsumer consumer;

    @BeforeEach
    void createQueue(Aws aws) {
        orders = new Orders(aws);
        mails = new OrderMails(aws.ses());
        consumer = new UnguardedConsumer(orders.sqs, orders.queueUrl, mails);
    }

    @Test
    @Tag("wrong")
    void mailsTwiceWhenTheMessageComesTwice(Output output) {
        orders.place("order-7");
        orders.place("order-7");

        consumer.consume();
        consumer.consume();

        output.matches("stickynote/without-a-claim", Deliveries.report(orders, mails));
    }

    @Test
    @Tag("wrong")
    void mailsAgainWhenItDiedBeforeTheDelete() {
        UnguardedConsumer dying = new UnguardedConsumer(orders.sqs, orders.queueUrl, mails.thenDying());
        orders.place("order-7");

        assertThatIllegalStateException().isThrownBy(dying::consume);
        consumer.consume();

        assertThat(mails.sent()).as("mails for one order").isEqualTo(2);
    }

    @Test
    void confirmsTheOrderThatTheMessageNames() {
        List<String> confirmed = new ArrayList<>();
        orders.place("order-7");

        new UnguardedConsumer(orders.sqs, orders.queueUrl, confirmed::add).consume();

        assertThat(confirmed).containsExactly("order-7");
    }

    @Test
    void waitsForMessagesAsLongAsTheQueueLetsIt(Aws aws) {
        orders.place("order-7");

        consumer.consume();

        assertThat(aws.requests(ReceiveMessageRequest.class)).extracting(ReceiveMessageRequest::waitTimeSeconds)
                .containsExactly(20);
    }
}
