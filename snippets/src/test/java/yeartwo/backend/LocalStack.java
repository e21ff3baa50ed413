package yeartwo.backend;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** The real LocalStack, in one container for all tests of a JVM; on request it writes down what it answers. */
final class LocalStack implements Backend {

    // Free LocalStack images stop at 4.14.0; later tags refuse to start without an account token.
    static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.14.0");
    static final Duration POLL_INTERVAL = Duration.ofMillis(500);
    static final String NAME = "LocalStack " + IMAGE.getVersionPart();

    /** It counts the messages of its queues for CloudWatch every minute, which is long to wait in a test: every 3 s. */
    private final LocalStackContainer container = new LocalStackContainer(IMAGE)
            .withEnv("SQS_CLOUDWATCH_METRICS_REPORT_INTERVAL", "3");
    private final Optional<Recorder> recorder;

    LocalStack(boolean records) {
        container.start();
        recorder = records ? Optional.of(new Recorder(container.getEndpoint())) : Optional.empty();
    }

    /** What is missing to start it; empty when nothing is. */
    static Optional<String> missing() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.of("no Docker engine answers");
        }
        try {
            new RemoteDockerImage(IMAGE).get();
            return Optional.empty();
        } catch (Exception notThere) { // Testcontainers has no narrower one
            return Optional.of("the image " + IMAGE + " is not there and cannot be pulled");
        }
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
