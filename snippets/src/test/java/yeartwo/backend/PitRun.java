package yeartwo.backend;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.awaitility.Awaitility;
import yeartwo.mutation.Pit;

/**
 * Runs PIT beside the tests, which wait more than they work, against one backend for all of its JVMs: each would start a
 * container of its own, and leave it behind, for PIT halts them.
 */
final class PitRun {

    private static final String LOCALSTACK = "localstack";
    static final String DYNAMO = "dynamo";

    private final Path folder;
    private final Path backend;
    private final Path failure;
    private final Path log;

    private PitRun(Path folder) {
        this.folder = folder;
        this.backend = folder.resolve("backend");
        this.failure = folder.resolve("failure");
        this.log = folder.resolve("pit.log");
    }

    /**
     * With a folder and PIT's arguments, runs it, and leaves in the folder what it found and, last, what its tests ran
     * against. With a folder alone, waits for that.
     */
    public static void main(String... arguments) throws Exception {
        PitRun run = new PitRun(Path.of(arguments[0]));
        if (arguments.length == 1) {
            run.await();
        } else {
            run.start(List.of(arguments).subList(1, arguments.length));
        }
    }

    private void start(List<String> arguments) throws IOException {
        Files.createDirectories(folder);
        try (Backend started = Choice.ofThisRun().start(LocalStack::ofManyAccounts)) {
            if (started instanceof LocalStack) {
                try (DynamoServer beside = new DynamoServer()) {
                    run(arguments, Map.of(DYNAMO, beside.endpoint(), LOCALSTACK, started.endpoint("any")));
                }
            } else {
                run(arguments, Map.of(DYNAMO, started.endpoint(Embedded.DYNAMODB)));
            }
        } catch (RuntimeException | IOException | InterruptedException failed) {
            leave(failure, String.valueOf(failed.getMessage()));
        }
    }

    /** @param endpoints where PIT's JVMs find what answers their tests, by the property that tells them */
    private void run(List<String> arguments, Map<String, URI> endpoints) throws IOException, InterruptedException {
        String options = endpoints.entrySet().stream().map(each -> "-D" + each.getKey() + "=" + each.getValue())
                .collect(joining(","));
        if (pit(arguments, options) != 0) {
            leave(failure, "PIT failed; what it said is in " + log);
            return;
        }
        Map<String, String> alive = new HashMap<>();
        for (Map.Entry<String, URI> each : endpoints.entrySet()) {
            alive.put(each.getKey(), alive(each.getKey(), each.getValue()));
        }
        leave(backend, alive.getOrDefault(LOCALSTACK, alive.get(DYNAMO)));
    }

    /** Ends with the process that asked for it, however that ends. */
    private int pit(List<String> arguments, String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", // as for the JVMs that it starts
                "-cp", System.getProperty("java.class.path"),
                Pit.class.getName(),
                "--reportDir=" + folder,
                "--jvmArgs=" + options + ",-XX:TieredStopAtLevel=1,-XX:+UseSerialGC")); // they live for a minute or two
        command.addAll(arguments);
        Process pit = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(pit::destroy));
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(pit::destroy));
        return pit.waitFor();
    }

    private static void leave(Path file, String text) throws IOException {
        Files.move(Files.writeString(Path.of(file + ".part"), text), file);
    }

    /** What answers there, as the proof names it. Against a service that died every test fails, whatever was changed. */
    static String alive(String property, URI endpoint) throws InterruptedException {
        boolean isLocalStack = property.equals(LOCALSTACK);
        HttpRequest health = HttpRequest.newBuilder(endpoint.resolve(isLocalStack ? "/_localstack/health" : "/"))
                .build();
        try {
            String answer = HttpClient.newHttpClient().send(health, BodyHandlers.ofString()).body();
            return isLocalStack
                    ? "LocalStack " + new ObjectMapper().readTree(answer).path("version").asText()
                    : "embedded";
        } catch (IOException dead) {
            throw new IllegalStateException(
                    "what answered at " + endpoint + " ended before the tests that ran against it, "
                            + "so nobody knows why they failed: run ./mvnw -Pmutation verify again",
                    dead);
        }
    }

    /** Whether PIT started this JVM. */
    static boolean isItsJvm() {
        return property(DYNAMO).isPresent();
    }

    /** The backend of a JVM of PIT; none in any other. */
    static Optional<Backend> backend() {
        return property(DYNAMO).map(dynamo -> property(LOCALSTACK)
                .<Backend>map(endpoint -> new SharedLocalStack(endpoint, dynamo))
                .orElseGet(() -> new Embedded("PIT's", dynamo)));
    }

    private static Optional<URI> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).map(URI::create);
    }

    private void await() throws IOException {
        if (!Files.exists(failure)) {
            System.out.println("PIT changes what is published and runs the tests again; what it says goes to " + log);
        }
        Awaitility.await("PIT").atMost(Duration.ofMinutes(20))
                .until(() -> Files.exists(backend) || Files.exists(failure));
        if (Files.exists(failure)) {
            throw new IllegalStateException(Files.readString(failure));
        }
    }
}
