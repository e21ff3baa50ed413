package yeartwo.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;

/**
 * LocalStack in the container of another JVM, for the many JVMs of a mutation test, where every test runs many times:
 * each time under a name, and so in an account, of its own.
 */
final class SharedLocalStack implements Backend {

    private static final AtomicInteger RUNS = new AtomicInteger();

    private final URI endpoint;

    private SharedLocalStack(URI endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Starts it, where this run asks for LocalStack, and writes its endpoint, or nothing, to a file. It ends when the
     * process that asked for it does, however that ends.
     */
    public static void main(String... file) throws IOException {
        Path written = Path.of(file[0]);
        Backend started = Choice.ofThisRun().start();
        String endpoint = started instanceof LocalStack ? started.endpoint("any").toString() : "";
        Files.createDirectories(written.getParent());
        Files.move(Files.writeString(Path.of(written + ".part"), endpoint), written);
        if (!endpoint.isEmpty()) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
        }
        started.close();
    }

    /** The one whose endpoint is in the file that the property {@code localstack} names; empty where there is none. */
    static Optional<Backend> running() {
        return Optional.ofNullable(System.getProperty("localstack")).map(Path::of).map(SharedLocalStack::read)
                .filter(endpoint -> !endpoint.isEmpty()).map(endpoint -> new SharedLocalStack(URI.create(endpoint)));
    }

    private static String read(Path file) {
        Awaitility.await("LocalStack").atMost(Duration.ofMinutes(1)).until(() -> Files.exists(file));
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public TestName name(TestName test) {
        return new TestName(test.testClass(),
                "run" + ProcessHandle.current().pid() + "x" + RUNS.incrementAndGet() + test.method());
    }

    @Override
    public void begin(TestName test) {
        // Nothing is left of an earlier run where nobody has been before.
    }

    @Override
    public URI endpoint(String service) {
        return endpoint;
    }

    @Override
    public String answers(String service) {
        return LocalStack.NAME;
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
