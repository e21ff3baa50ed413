package yeartwo.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;
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
     * With the name of one file, starts it, where this run asks for LocalStack, and writes its endpoint, or nothing, to
     * that file. It ends when the process that asked for it does, however that ends. With the name of a second file,
     * writes there what the tests ran against until now.
     */
    public static void main(String... files) throws Exception {
        Path endpoint = Path.of(files[0]);
        if (files.length == 1) {
            serve(endpoint);
        } else {
            Files.writeString(Path.of(files[1]), alive(read(endpoint)));
        }
    }

    private static void serve(Path file) throws IOException {
        Backend started = Choice.ofThisRun().start();
        String endpoint = started instanceof LocalStack ? started.endpoint("any").toString() : "";
        Files.createDirectories(file.getParent());
        Files.move(Files.writeString(Path.of(file + ".part"), endpoint), file);
        if (!endpoint.isEmpty()) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
        }
        started.close();
    }

    /** Against a service that died every test fails, whatever was changed. */
    static String alive(String endpoint) throws InterruptedException {
        if (endpoint.isEmpty()) {
            return "embedded";
        }
        HttpRequest health = HttpRequest.newBuilder(URI.create(endpoint + "/_localstack/health")).build();
        try {
            String answer = HttpClient.newHttpClient().send(health, BodyHandlers.ofString()).body();
            return "LocalStack " + new ObjectMapper().readTree(answer).path("version").asText();
        } catch (IOException dead) {
            throw new IllegalStateException(
                    "LocalStack at " + endpoint + " ended before the tests that ran against it, "
                            + "so nobody knows why they failed: run ./mvnw -Pmutation verify again",
                    dead);
        }
    }

    /**
     * The one whose endpoint is in the file that the property {@code localstack} names, or the embedded backend where
     * that is empty; none where no file is named.
     */
    static Optional<Backend> running() {
        return Optional.ofNullable(System.getProperty("localstack")).map(Path::of).map(SharedLocalStack::read)
                .map(endpoint -> endpoint.isEmpty()
                        ? Choice.EMBEDDED.start()
                        : new SharedLocalStack(URI.create(endpoint)));
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
