package yeartwo.stickynote;

import java.util.function.Consumer;

import software.amazon.awssdk.services.ses.SesClient;

/** The effect the consumers are tested with: one real mail an order, counted by SES itself. */
final class OrderMails implements Consumer<String> {

    private static final String SENDER = "orders@example.com";

    private final SesClient ses;

    OrderMails(SesClient ses) {
        this.ses = ses;
        ses.verifyEmailIdentity(verify -> verify.emailAddress(SENDER));
    }

    @Override
    public void accept(String order) {
        ses.sendEmail(send -> send
                .source(SENDER)
                .destination(to -> to.toAddresses("buyer@example.com"))
                .message(mail -> mail
                        .subject(text -> text.data("We have your " + order))
                        .body(body -> body.text(text -> text.data("It ships tomorrow.")))));
    }

    /** The same mails from a process that dies right after SES has accepted one. */
    Consumer<String> thenDying() {
        return andThen(order -> {
            throw new IllegalStateException("process died");
        });
    }

    int sent() {
        return ses.getSendQuota().sentLast24Hours().intValue();
    }
}
