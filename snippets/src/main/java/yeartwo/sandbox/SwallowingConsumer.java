package yeartwo.sandbox;

import java.util.List;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.awssdk.services.ses.model.MessageRejectedException;

/** Wrong on purpose: loses refused mails without a word. */
final class SwallowingConsumer implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final Mail mail;

    SwallowingConsumer(Mail mail) {
        this.mail = mail;
    }

    // tag::wrong-swallow-the-refusal[]
    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        for (SQSEvent.SQSMessage message : event.getRecords()) {
            try {
                mail.send(message.getBody());
            } catch (MessageRejectedException refused) {
                // Wrong: nobody will ever hear of it.
                continue; // <1>
            }
        }
        return new SQSBatchResponse(List.of()); // <2>
    }
    // end::wrong-swallow-the-refusal[]
}
