package yeartwo.sandbox;

import java.util.Locale;

import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.GetSendQuotaResponse;

/** Stops a deployment to an account whose mail quota is that of the sandbox. */
final class SandboxGate {

    private final SesClient ses;

    SandboxGate(SesClient ses) {
        this.ses = ses;
    }

    // tag::refuse-to-deploy[]
    void check() {
        GetSendQuotaResponse quota = ses.getSendQuota();
        if (quota.max24HourSend() == 200) { // <1>
            throw new IllegalStateException(String.format(Locale.ROOT, // <2>
                    "SES allows %.0f mails a day, %.0f a second: the sandbox?\n"
                            + "Ask for production access, then deploy.",
                    quota.max24HourSend(), quota.maxSendRate()));
        }
    }
    // end::refuse-to-deploy[]
}
