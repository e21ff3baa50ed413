package yeartwo.stickynote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
}
