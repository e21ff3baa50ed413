package yeartwo.coldstart;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Plays Lambda's runtime in a JVM of its own: makes a handler, says {@value #READY}, hands it a hundred events, and
 * prints the first answer, then the times. As on Lambda, the environment says where a client finds its service. What a
 * function is shipped with is all that it knows.
 */
final class LambdaStandIn {

    /** What is printed between start-up and the first call. */
    static final String READY = "ready";

    private static final int CALLS = 100;

    private LambdaStandIn() {
    }

    /**
     * Prints, in its last line, four times in milliseconds, with commas between: from the start of the process until the
     * handler is ready, and until it has answered; then of the first call, and of the hundredth.
     *
     * @param args the handler, {@code eager} or {@code lazy}; its table; the {@link #microsecond()} in which the process
     *        was started
     */
    public static void main(String... args) {
        RequestHandler<APIGatewayV2HTTPEvent, String> handler = handler(args[0], args[1]);
        long started = Long.parseLong(args[2]);
        double startUp = (microsecond() - started) / 1e3;
        System.out.println(READY);
        APIGatewayV2HTTPEvent event = APIGatewayV2HTTPEvent.builder()
                .withPathParameters(Map.of("slug", "year-two")).build();

        long before = System.nanoTime();
        String answer = handler.handleRequest(event, null);
        double firstCall = (System.nanoTime() - before) / 1e6;
        double firstAnswer = (microsecond() - started) / 1e3;
        System.out.println(answer);
        for (int call = 2; call < CALLS; call++) {
            handler.handleRequest(event, null);
        }
        before = System.nanoTime();
        handler.handleRequest(event, null);
        double hundredthCall = (System.nanoTime() - before) / 1e6;

        System.out.printf(Locale.ROOT, "%.1f,%.1f,%.1f,%.1f%n", startUp, firstAnswer, firstCall, hundredthCall);
    }

    private static RequestHandler<APIGatewayV2HTTPEvent, String> handler(String name, String table) {
        return name.equals("eager")
                ? new EagerHandler(DynamoDbClient::create, table)
                : new LazyHandler(DynamoDbClient::create, table);
    }

    /**
     * Microseconds since 1970, by the clock that all processes of a machine share: what Java has for two of them. Where
     * that clock is corrected between start and answer, one figure is wrong by as much.
     */
    static long microsecond() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}
