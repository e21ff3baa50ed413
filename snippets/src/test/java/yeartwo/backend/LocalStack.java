package yeartwo.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.dockerjava.api.DockerClient;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/** The real LocalStack, in one container for all tests of a JVM; on request it writes down what it answers. */
final class LocalStack implements Backend {

    // Free LocalStack images stop at 4.14.0; later tags refuse to start without an account token.
    static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.14.0");
    /** Removes the container even of a JVM that was killed; of this version in Testcontainers 2.0.5. */
    private static final DockerImageName REAPER = DockerImageName.parse("testcontainers/ryuk:0.14.0");
    static final Duration POLL_INTERVAL = Duration.ofMillis(500);
    static final String NAME = "LocalStack " + IMAGE.getVersionPart();

    private final LocalStackContainer container;
    private final Optional<Recorder> recorder;

    LocalStack(boolean records) {
        this(container(), records);
    }

    private LocalStack(LocalStackContainer container, boolean records) {
        this.container = container;
        container.start();
        try {
            requireVersion(health(container.getEndpoint()));
        } catch (RuntimeException unusable) {
            container.stop();
            throw unusable;
        }
        recorder = records ? Optional.of(new Recorder(container.getEndpoint())) : Optional.empty();
    }

    /**
     * For the mutation test, whose hundreds of runs of tests have an account each: without the policies that AWS manages,
     * which LocalStack otherwise reads anew for each account that asks SES, CloudWatch or EventBridge Scheduler for anything.
     * That is most of what it computes then, and no test asks IAM.
     *
     * @see <a href="https://docs.localstack.cloud/aws/capabilities/config/initialization-hooks/">its start scripts</a>
     */
    static LocalStack ofManyAccounts() {
        return new LocalStack(container().withCopyToContainer(Transferable.of("""
                from moto.core.config import default_user_config
                default_user_config["iam"]["load_aws_managed_policies"] = False
                """), "/etc/localstack/init/start.d/policies.py"), false);
    }

    /**
     * It counts the messages of its queues for CloudWatch every minute, which is long to wait in a test: every 3 s. Its
     * DynamoDB lives for minutes: the second compiler would take half of all the time that it computes, and a database for
     * each account, which is each test, a third.
     */
    private static LocalStackContainer container() {
        return new LocalStackContainer(IMAGE)
                .withEnv("SQS_CLOUDWATCH_METRICS_REPORT_INTERVAL", "3").withEnv("DYNAMODB_IN_MEMORY", "1")
                .withEnv("DYNAMODB_SHARE_DB", "1")
                .withEnv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    }

    /** What it says of itself: its version, and the state of its services. */
    private static String health(URI endpoint) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(endpoint.resolve("/_localstack/health")).build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A tag is a name that somebody gave to an image; what runs has to say the same. */
    static void requireVersion(String health) {
        if (!health.matches("(?s).*\"version\": *\"" + Pattern.quote(IMAGE.getVersionPart()) + "\".*")) {
            throw new IllegalStateException("The container of " + IMAGE + " is of another version: " + health);
        }
    }

    /** What is missing to start it; empty when nothing is. */
    static Optional<String> missing() {
        System.out.println("backend: asking the Docker engine for " + IMAGE);
        try (DockerClient engine = DockerClientProviderStrategy
                .getClientForConfig(DockerClientFactory.instance().getTransportConfig())) {
            return new Images(engine, System.out::println).missing(images());
        } catch (IOException | RuntimeException none) { // Testcontainers has no narrower one
            return Optional.of("no Docker engine answers");
        }
    }

    private static List<String> images() {
        boolean isReaped = !Boolean.parseBoolean(System.getenv("TESTCONTAINERS_RYUK_DISABLED"));
        return Stream.of(IMAGE, REAPER).filter(image -> isReaped || image != REAPER)
                .map(ImageNameSubstitutor.instance()::apply).map(DockerImageName::asCanonicalNameString).toList();
    }

    @Override
    public void begin(TestName test) {
        recorder.ifPresent(each -> each.begin(test));
    }

    @Override
    public URI endpoint(String service) {
        return recorder.filter(each -> !service.equals(Embedded.DYNAMODB)).map(Recorder::endpoint)
                .orElse(container.getEndpoint());
    }

    @Override
    public String answers(String service) {
        return NAME;
    }

    @Override
    public Optional<String> explanation() {
        return Optional.empty();
    }

    @Override
    public void end() {
        recorder.ifPresent(Recorder::end);
    }

    @Override
    public Duration pollInterval() {
        return POLL_INTERVAL;
    }

    @Override
    public Map<String, String> description() {
        Map<String, String> description = new HashMap<>();
        description.put("backend", NAME);
        description.put("image", container.getContainerInfo().getImageId());
        return description;
    }

    @Override
    public void close() {
        recorder.ifPresent(Recorder::close);
        container.stop();
    }
}
