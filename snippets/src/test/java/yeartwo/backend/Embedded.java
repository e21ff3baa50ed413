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
    private static final String NOTHING = "{\"mappings\": []}";

    private final String reason;
    private final URI dynamo;
    /** None where another JVM has one for many. */
    private final Optional<DynamoServer> own;
    private TestName test = new TestName("", "");
    private TestName run = test;
    private boolean isReplayed;
    /** Made for the first test that needs it; many ask no service but DynamoDB. */
    private Optional<Replay> replay = Optional.empty();

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
    public void begin(TestName next) {
        test = next;
        run = own.isPresent() ? test : test.ofNextRun();
        Optional<String> recorded = Origin.RECORDED.read(test);
        isReplayed = recorded.isPresent();
        recorded.flatMap(mappings -> Stamp.mismatch(mappings, LocalStack.NAME)).ifPresent(mismatch -> {
            throw new IllegalStateException(Origin.RECORDED.refused(test, mismatch));
        });
        if (isReplayed || replay.isPresent()) {
            replay().begin(test, recorded.orElse(NOTHING));
        }
    }

    private Replay replay() {
        if (replay.isEmpty()) {
            replay = Optional.of(new Replay(Origin.RECORDED));
            replay.get().begin(test, NOTHING);
        }
        return replay.get();
    }

    @Override
    public URI endpoint(String service) {
        return service.equals(DYNAMODB) ? dynamo : replay().endpoint();
    }

    @Override
    public TestName tables(TestName begun) {
        return run;
    }

    @Override
    public String answers(String service) {
        return service.equals(DYNAMODB)
                ? "DynamoDB Local " + DynamoServer.version()
                : "recording of " + LocalStack.NAME;
    }

    @Override
    public Optional<String> explanation() {
        return replay.flatMap(Replay::explanation);
    }

    @Override
    public List<String> kept() {
        return isReplayed ? List.of(replay().kept()) : List.of();
    }

    @Override
    public void end() {
        replay.ifPresent(Replay::end);
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
        replay.ifPresent(Replay::close);
        own.ifPresent(DynamoServer::close);
    }
}
