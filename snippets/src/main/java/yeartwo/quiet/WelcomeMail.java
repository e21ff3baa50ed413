package yeartwo.quiet;

import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.MessageRejectedException;
import software.amazon.awssdk.services.ses.model.SendEmailResponse;

/** Sends one transactional mail and says what became of it. */
final class WelcomeMail {

    record Outcome(boolean accepted, String answer) {
    }

    private final SesClient ses;
    private final String sender;

    WelcomeMail(SesClient ses, String sender) {
        this.ses = ses;
        this.sender = sender;
    }

    // tag::send-one-mail[]
    Outcome send(String recipient) {
        try {
            SendEmailResponse accepted = ses.sendEmail(mail -> mail
                    .source(sender)
                    .destination(to -> to.toAddresses(recipient))
                    .message(message -> message
                            .subject(subject -> subject.data("Welcome"))
                            .body(body -> body.text(text -> text
                                    .data("You are on the list.")))));
            return new Outcome(true, accepted.messageId()); // <1>
        } catch (MessageRejectedException refused) { // <2>
            return new Outcome(false, refused.awsErrorDetails().errorMessage());
        }
    }
    // end::send-one-mail[]
}
