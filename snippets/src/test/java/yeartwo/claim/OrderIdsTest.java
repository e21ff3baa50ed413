package yeartwo.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yeartwo.backend.Parallel.inParallel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.MessageRejectedException;
import software.amazon.awssdk.services.sqs.SqsClient;

import yeartwo.backend.Aws;

class OrderIdsTest {

    private OrderIds orders;

    @BeforeEach
    void createTable(Aws aws) {
        orders = new OrderIds(aws.dynamo(), aws.table("pk"));
    }

    @Test
    void claimsAnIdOnlyOnce() {
        assertThat(orders.claim("order#1")).as("first claim").isTrue();
        assertThat(orders.claim("order#1")).as("retried claim").isFalse();
    }

    @Test
    void letsOneOfManyRacingCallersWin() throws Exception {
        assertThat(inParallel(20, () -> orders.claim("order#2")).filter(won -> won).count()).isEqualTo(1);
    }

    @Test
    void mails(Aws aws) {
        SesClient ses = aws.ses();
        assertThatThrownBy(() -> ses.sendEmail(s -> s.source("a@example.org").destination(d -> d.toAddresses("b@example.org"))
                .message(m -> m.subject(x -> x.data("s")).body(b -> b.text(t -> t.data("t"))))))
                        .isInstanceOf(MessageRejectedException.class);
        ses.verifyEmailIdentity(v -> v.emailAddress("a@example.org"));
        assertThat(ses.sendEmail(s -> s.source("a@example.org").destination(d -> d.toAddresses("b@example.org"))
                .message(m -> m.subject(x -> x.data("s")).body(b -> b.text(t -> t.data("t"))))).messageId()).isNotEmpty();
        SqsClient sqs = aws.sqs();
        String url = aws.queue();
        sqs.sendMessage(m -> m.queueUrl(url).messageBody("hello"));
        var got = sqs.receiveMessage(r -> r.queueUrl(url)).messages();
        assertThat(got).hasSize(1);
        sqs.deleteMessage(d -> d.queueUrl(url).receiptHandle(got.get(0).receiptHandle()));
        assertThat(sqs.receiveMessage(r -> r.queueUrl(url)).messages()).isEmpty();
    }
}
