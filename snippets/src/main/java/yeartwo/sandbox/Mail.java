package yeartwo.sandbox;

import software.amazon.awssdk.services.ses.SesClient;

/** Sends the one mail of this service, and lets a refusal through. */
final class Mail {

    private final SesClient ses;
    private final String sender;

    Mail(SesClient ses, String sender) {
        this.ses = ses;
        this.sender = sender;
    }

    void send(String recipient) {
        ses.sendEmail(mail -> mail
                .source(sender)
                .destination(to -> to.toAddresses(recipient))
                .message(message -> message
                        .subject(subject -> subject.data("Welcome"))
                        .body(body -> body.text(text -> text.data("You are on the list.")))));
    }
}
