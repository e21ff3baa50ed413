package yeartwo.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ses.SesClient;
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
        assertThat(ses.getSendQuota().sentLast24Hours()).as("mails sent").isEqualTo(1);
    }

    @Test
    void isRefusedFromASenderNobodyVerified(Aws aws, Output output) {
        WelcomeMail mail = new WelcomeMail(aws.ses(), "blog@example.org");

        WelcomeMail.Outcome outcome = mail.send("reader@example.org");

        assertThat(outcome.accepted()).isFalse();
        output.matches("quiet/refusal", outcome.answer());
    }
}
