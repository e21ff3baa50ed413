package yeartwo.sandbox;

import java.util.ArrayList;
import java.util.List;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.model.SesException;
import yeartwo.stickynote.ExpiringClaim;

/** Mails each message once, counts what is refused, and leaves in the queue what was not mailed. */
final class ReportingConsumer implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final Mail mail;
    private final RefusedSends refusedSends;
    private final ExpiringClaim claims;

    ReportingConsumer(Mail mail, RefusedSends refusedSends, ExpiringClaim claims) {
        this.mail = mail;
        this.refusedSends = refusedSends;
        this.claims = claims;
    }

    // tag::report-the-refusal[]
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSEvent.SQSMessage message : event.getRecords()) {
            String id = message.getMessageId(); // <1>
            if (!mailed(id, message.getBody())) {
                failures.add(new BatchItemFailure(id)); // <2>
            }
        }
        return new SQSBatchResponse(failures);
    }
    // end::report-the-refusal[]

    // tag::mail-once[]
    private boolean mailed(String id, String recipient) {
        if (claims.claim(id)) { // <1>
            try {
                mail.send(recipient);
                claims.settle(id);
            } catch (SesException refused) { // <2>
                refusedSends.count(refused.awsErrorDetails().errorCode());
                return false;
            } catch (SdkClientException unanswered) { // <3>
                return false;
            }
        }
        return claims.settled(id); // <4>
    }
    // end::mail-once[]
}
