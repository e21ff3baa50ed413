package yeartwo.sandbox;

import java.util.ArrayList;
import java.util.List;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.awssdk.services.ses.model.SesException;

/** Sends what it can, counts what is refused, and leaves that in the queue. */
final class ReportingConsumer implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final Mail mail;
    private final RefusedSends refusedSends;

    ReportingConsumer(Mail mail, RefusedSends refusedSends) {
        this.mail = mail;
        this.refusedSends = refusedSends;
    }

    // tag::report-the-refusal[]
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSEvent.SQSMessage message : event.getRecords()) {
            try {
                mail.send(message.getBody());
            } catch (SesException refused) { // <1>
                refusedSends.count(refused.awsErrorDetails().errorCode());
                failures.add(new BatchItemFailure(message.getMessageId())); // <2>
            }
        }
        return new SQSBatchResponse(failures);
    }
    // end::report-the-refusal[]
}
