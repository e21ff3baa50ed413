package yeartwo.backend;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * LocalStack in the container of another JVM, for the JVMs of a mutation test, where every test runs many times:
 * each time under a name, and so in an account, of its own. For DynamoDB it only stands before a DynamoDB Local, at
 * more than three times the price of a request; there the tests ask one directly.
 */
final class SharedLocalStack implements Backend {

    private final URI endpoint;
    private final URI dynamo;

    SharedLocalStack(URI endpoint, URI dynamo) {
        this.endpoint = endpoint;
        this.dynamo = dynamo;
    }

    @Override
    public TestName name(TestName test) {
        return test.ofNextRun();
    }

    @Override
    public void begin(TestName test) {
        // Nothing is left of an earlier run where nobody has been before.
    }

    @Override
    public URI endpoint(String service) {
        return service.equals(Embedded.DYNAMODB) ? dynamo : endpoint;
    }

    @Override
    public String answers(String service) {
        return service.equals(Embedded.DYNAMODB) ? DynamoServer.name() : LocalStack.NAME;
    }

    @Override
    public Optional<String> explanation() {
        return Optional.empty();
    }

    @Override
    public void end() {
        // Keeps no record.
    }

    @Override
    public Duration pollInterval() {
        return LocalStack.POLL_INTERVAL;
    }

    @Override
    public Map<String, String> description() {
        return Map.of("backend", LocalStack.NAME);
    }

    @Override
    public void close() {
        // Others still use it.
    }
}
