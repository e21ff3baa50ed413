package yeartwo.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import software.amazon.awssdk.services.ses.model.SendEmailResponse;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class WelcomeMailTest {

    @Test
    void isAcceptedFromAVerifiedSender(Aws aws) {
        SesClient ses = aws.ses();
        ses.verifyEmailIdentity(verify -> verify.emailAddress("blog@example.org"));
        WelcomeMail mail = new WelcomeMail(ses, "blog@example.org");

        WelcomeMail.Outcome outcome = mail.send("reader@example.org");

        assertThat(outcome.accepted()).isTrue();
        assertThat(outcome.answer()).as("message id").isNotBlank();
        assertThat(aws.responses(SendEmailResponse.class)).extracting(SendEmailResponse::messageId)
                .containsExactly(outcome.answer());
        assertThat(ses.getSendQuota().sentLast24Hours()).as("mails sent").isEqualTo(1);
    }

    @Test
    void goesToTheReaderInTheNameOfTheBlog(Aws aws) {
        aws.ses().verifyEmailIdentity(verify -> verify.emailAddress("blog@example.org"));

        assertThat(new WelcomeMail(aws.ses(), "blog@example.org").send("reader@example.org").accepted()).isTrue();

        assertThat(aws.requests(SendEmailRequest.class)).containsExactly(SendEmailRequest.builder()
                .source("blog@example.org").destination(to -> to.toAddresses("reader@example.org"))
                .message(message -> message.subject(subject -> subject.data("Welcome"))
                        .body(body -> body.text(text -> text.data("You are on the list."))))
                .build());
    }

    @Test
    void isRefusedFromASenderNobodyVerified(Aws aws, Output output) {
        WelcomeMail mail = new WelcomeMail(aws.ses(), "blog@example.org");

        WelcomeMail.Outcome outcome = mail.send("reader@example.org");

        assertThat(outcome.accepted()).isFalse();
        output.matches("quiet/refusal", outcome.answer());
    }
}
