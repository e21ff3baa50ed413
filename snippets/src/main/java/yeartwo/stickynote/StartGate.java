package yeartwo.stickynote;

import java.util.Locale;

import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.GetSendQuotaResponse;

/** Reads how much mail the account may still send, and refuses to start below what is planned. */
final class StartGate {

    private final SesClient ses;

    StartGate(SesClient ses) {
        this.ses = ses;
    }

    // tag::refuse-to-start[]
    void requireRoomFor(int mailsToCome, int mailsPerSecond) {
        GetSendQuotaResponse quota = ses.getSendQuota();
        double left = quota.max24HourSend() - quota.sentLast24Hours(); // <1>
        if (mailsToCome > left || mailsPerSecond > quota.maxSendRate()) {
            throw new IllegalStateException(String.format(Locale.ROOT,
                    "planned: %d more mails today, %d a second\n"
                            + "allowed: %.0f more mails today, %.0f a second\n"
                            + "not starting",
                    mailsToCome, mailsPerSecond, left, quota.maxSendRate())); // <2>
        }
    }
    // end::refuse-to-start[]
}
