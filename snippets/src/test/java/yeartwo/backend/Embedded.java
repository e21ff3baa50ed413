package yeartwo.backend;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No Docker: DynamoDB Local, and recordings of LocalStack for every other service. */
final class Embedded implements Backend {

    /** The one service that is not replayed, by its id in the SDK. */
    static final String DYNAMODB = "DynamoDb";

    private final String reason;
    private final URI dynamo;
    /** None where another JVM has one for many. */
    private final Optional<DynamoServer> own;
    private final Replay replay = new Replay(Origin.RECORDED);
    private TestName run = new TestName("", "");

    /** @param reason why it is not LocalStack */
    Embedded(String reason) {
        this(reason, new DynamoServer());
    }

    private Embedded(String reason, DynamoServer own) {
        this.reason = reason;
        this.own = Optional.of(own);
        this.dynamo = own.endpoint();
    }

    /** @param shared the DynamoDB Local of another JVM, where each run of a test gets tables that nobody had before */
    Embedded(String reason, URI shared) {
        this.reason = reason;
        this.own = Optional.empty();
        this.dynamo = shared;
    }

    @Override
    public void begin(TestName test) {
        run = own.isPresent() ? test : test.ofNextRun();
        Optional<String> recorded = Origin.RECORDED.read(test);
        recorded.flatMap(mappings -> Stamp.mismatch(mappings, LocalStack.NAME)).ifPresent(mismatch -> {
            throw new IllegalStateException(Origin.RECORDED.refused(test, mismatch));
        });
        replay.begin(test, recorded);
    }

    @Override
    public URI endpoint(String service) {
        return service.equals(DYNAMODB) ? dynamo : replay.endpoint();
    }

    @Override
    public TestName tables(TestName begun) {
        return run;
    }

    @Override
    public String answers(String service) {
        return service.equals(DYNAMODB)
                ? DynamoServer.name()
                : "recording of " + LocalStack.NAME;
    }

    @Override
    public Optional<String> explanation() {
        return replay.explanation();
    }

    @Override
    public List<String> kept() {
        return replay.kept();
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
        own.ifPresent(DynamoServer::close);
    }
}
