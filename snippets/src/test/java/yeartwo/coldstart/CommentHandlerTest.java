package yeartwo.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class CommentHandlerTest {

    private static final String EDITOR = "editor@example.org";

    private final AtomicInteger made = new AtomicInteger();
    private Supplier<SesClient> maker;
    private String table;

    @BeforeEach
    void verifyTheEditor(Aws aws) {
        table = aws.table("id");
        aws.ses().verifyEmailIdentity(verify -> verify.emailAddress(EDITOR));
        maker = () -> {
            made.incrementAndGet();
            return aws.ses();
        };
    }

    @Test
    void mailsOnlyAComplaint(Aws aws) {
        CommentHandler handler = new CommentHandler(aws.dynamo(), new Lazy<>(maker), table, EDITOR);

        assertThat(handler.handleRequest(comment("it broke the record"), null)).isEqualTo("stored");
        assertThat(handler.handleRequest(comment("the link is broken"), null)).isEqualTo("stored and mailed");

        assertThat(aws.ses().getSendQuota().sentLast24Hours()).as("mails sent").isEqualTo(1);
        assertThat(aws.dynamo().scan(scan -> scan.tableName(table)).count()).as("comments stored").isEqualTo(2);
    }

    @Test
    void tellsTheEditorWhatTheReaderWrote(Aws aws) {
        CommentHandler handler = new CommentHandler(aws.dynamo(), new Lazy<>(maker), table, EDITOR);

        assertThat(handler.handleRequest(comment("the link is broken"), null)).isEqualTo("stored and mailed");

        assertThat(aws.requests(SendEmailRequest.class)).containsExactly(SendEmailRequest.builder()
                .source(EDITOR).destination(to -> to.toAddresses(EDITOR))
                .message(message -> message.subject(subject -> subject.data("A complaint"))
                        .body(body -> body.text(text -> text.data("the link is broken"))))
                .build());
    }

    @Test
    void keepsTheSameWordsOfTwoReadersApart(Aws aws) {
        CommentHandler handler = new CommentHandler(aws.dynamo(), new Lazy<>(maker), table, EDITOR);

        handler.handleRequest(comment("thanks"), null);
        handler.handleRequest(comment("thanks"), null);

        assertThat(aws.dynamo().scan(scan -> scan.tableName(table)).items()).as("comments stored").hasSize(2)
                .allSatisfy(item -> assertThat(item.get("comment").s()).isEqualTo("thanks"));
    }

    @Test
    void showsWhoPaysForTheMailClient(Aws aws, Output output) {
        SesClient atStart = maker.get();
        String eager = whoPays(new CommentHandler(aws.dynamo(), () -> atStart, table, EDITOR));
        made.set(0);
        String lazy = whoPays(new CommentHandler(aws.dynamo(), new Lazy<>(maker), table, EDITOR));

        output.matches("coldstart/who-pays", """
                mail clients made after   start-up  20 comments  1st complaint  2nd complaint
                handed in, ready-made   %s
                handed in, lazy         %s
                """.formatted(eager, lazy));
    }

    private String whoPays(CommentHandler handler) {
        int atFirst = made.get();
        for (int i = 0; i < 20; i++) {
            handler.handleRequest(comment("thanks " + i), null);
        }
        int afterComments = made.get();
        handler.handleRequest(comment("the link is broken"), null);
        int afterOne = made.get();
        handler.handleRequest(comment("the image is broken"), null);
        return "%10d %12d %14d %14d".formatted(atFirst, afterComments, afterOne, made.get());
    }

    private static APIGatewayV2HTTPEvent comment(String text) {
        return APIGatewayV2HTTPEvent.builder().withBody(text).build();
    }
}
