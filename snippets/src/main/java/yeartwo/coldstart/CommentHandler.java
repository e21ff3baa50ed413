package yeartwo.coldstart;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.ses.SesClient;

/** Stores every comment and mails the few that complain; only those need the mail client. */
final class CommentHandler implements RequestHandler<APIGatewayV2HTTPEvent, String> {

    private final DynamoDbClient dynamo;
    private final Supplier<SesClient> mail;
    private final String table;
    private final String editor;

    CommentHandler(DynamoDbClient dynamo, Supplier<SesClient> mail, String table, String editor) {
        this.dynamo = dynamo;
        this.mail = mail;
        this.table = table;
        this.editor = editor;
    }

    // tag::some-requests-need-mail[]
    @Override
    public String handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        String comment = event.getBody();
        dynamo.putItem(put -> put
                .tableName(table)
                .item(Map.of(
                        "id", AttributeValue.fromS(UUID.randomUUID().toString()),
                        "comment", AttributeValue.fromS(comment))));
        if (!comment.contains("broken")) {
            return "stored"; // <1>
        }
        mail.get().sendEmail(send -> send // <2>
                .source(editor)
                .destination(to -> to.toAddresses(editor))
                .message(message -> message
                        .subject(subject -> subject.data("A complaint"))
                        .body(body -> body.text(text -> text.data(comment)))));
        return "stored and mailed";
    }
    // end::some-requests-need-mail[]
}
