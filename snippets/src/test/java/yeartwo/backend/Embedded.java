package yeartwo.backend;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** No Docker: DynamoDB Local in this JVM, and recordings of LocalStack for every other service. */
final class Embedded implements Backend {

    /** The one service that is not replayed, by its id in the SDK. */
    static final String DYNAMODB = "DynamoDb";

    private final String reason;
    private final DynamoDBProxyServer dynamo;
    private final URI dynamoEndpoint;
    private boolean isReplayed;
    private final Replay replay = new Replay(Origin.RECORDED);

    /** @param reason why it is not LocalStack */
    Embedded(String reason) {
        this.reason = reason;
        try {
            int port = freePort();
            dynamoEndpoint = URI.create("http://localhost:" + port);
            // As its own main method does, which also prints its settings.
            LocalDynamoDBRequestHandler inMemory = new LocalDynamoDBRequestHandler(0, true, null, false, false);
            dynamo = new DynamoDBProxyServer(port, new LocalDynamoDBServerHandler(inMemory, null));
            dynamo.start();
        } catch (Exception failed) { // as DynamoDB Local declares
            throw new IllegalStateException("DynamoDB Local did not start", failed);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void begin(TestName test) {
        Optional<String> recorded = Origin.RECORDED.read(test);
        isReplayed = recorded.isPresent();
        recorded.flatMap(mappings -> Stamp.mismatch(mappings, LocalStack.NAME)).ifPresent(mismatch -> {
            throw new IllegalStateException(Origin.RECORDED.refused(test, mismatch));
        });
        replay.begin(test, recorded.orElse("{\"mappings\": []}"));
    }

    @Override
    public URI endpoint(String service) {
        return service.equals(DYNAMODB) ? dynamoEndpoint : replay.endpoint();
    }

    @Override
    public String answers(String service) {
        return service.equals(DYNAMODB) ? "DynamoDB Local " + version() : "recording of " + LocalStack.NAME;
    }

    /** Its manifest names no version; its file does. */
    private static String version() {
        String jar = DynamoDBProxyServer.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.replaceFirst(".*DynamoDBLocal-(.*)\\.jar", "$1");
    }

    @Override
    public Optional<String> explanation() {
        return replay.explanation();
    }

    @Override
    public List<String> kept() {
        return isReplayed ? List.of(replay.kept()) : List.of();
    }

    @Override
    public void end() {
        replay.end();
    }

    /** What was worth waiting for is recorded. */
    @Override
    public Duration pollInterval() {
        return Duration.ofMillis(1);
    }

    @Override
    public Map<String, String> description() {
        return Map.of("backend", "embedded", "reason", reason);
    }

    @Override
    public void close() {
        replay.close();
        try {
            dynamo.stop();
        } catch (Exception failed) { // as DynamoDB Local declares
            throw new IllegalStateException("DynamoDB Local did not stop", failed);
        }
    }
}
