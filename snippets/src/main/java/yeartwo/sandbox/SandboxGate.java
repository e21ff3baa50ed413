package yeartwo.sandbox;

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
            throw new IllegalStateException( // <2>
                    "SES allows %.0f mails a day, %.0f a second: the sandbox?\n"
                            .formatted(quota.max24HourSend(), quota.maxSendRate())
                            + "Ask for production access, then deploy.");
        }
    }
    // end::refuse-to-deploy[]
}
