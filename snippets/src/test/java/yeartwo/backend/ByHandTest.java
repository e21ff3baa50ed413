package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ByHandTest {

    private static final TestName WITH_ANSWERS = new TestName("SandboxGateTest", "letsADeploymentToProductionPass");
    private static final TestName WITHOUT = new TestName("SandboxGateTest", "stopsADeploymentToTheSandbox");

    private final ByHand backend = new ByHand(new Usual());

    /** What is not asked in these tests; it only has names. */
    private static final class Usual implements Backend {

        @Override
        public void begin(TestName test) {
            // Nothing answers here.
        }

        @Override
        public URI endpoint(String service) {
            return URI.create("http://usual.example");
        }

        @Override
        public String answers(String service) {
            return "the usual one";
        }

        @Override
        public Optional<String> explanation() {
            return Optional.empty();
        }

        @Override
        public void end() {
            // Nothing began here.
        }

        @Override
        public Duration pollInterval() {
            return Duration.ZERO;
        }

        @Override
        public Map<String, String> description() {
            return Map.of("backend", "usual");
        }

        @Override
        public void close() {
            // Nothing is open here.
        }
    }

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void answersForAllServicesButDynamoDbWhereATestHasAnswers() {
        backend.begin(WITH_ANSWERS);

        assertThat(backend.answers("Ses")).isEqualTo("answer written by hand");
        assertThat(backend.endpoint("Ses")).asString().startsWith("http://localhost:");
        assertThat(backend.answers("DynamoDb")).isEqualTo("the usual one");
        assertThat(backend.endpoint("DynamoDb")).hasHost("usual.example");
        assertThat(backend.kept()).singleElement().asString().startsWith(
                "src/test/resources/answers/SandboxGateTest/letsADeploymentToProductionPass.json|");
    }

    @Test
    void leavesTheOthersToTheUsualBackend() {
        backend.begin(WITH_ANSWERS);
        backend.begin(WITHOUT);

        assertThat(backend.answers("Ses")).isEqualTo("the usual one");
        assertThat(backend.endpoint("Ses")).hasHost("usual.example");
        assertThat(backend.kept()).isEmpty();
        backend.end();
    }

    @Test
    void complainsOfAnAnswerThatNobodyAskedFor() {
        backend.begin(WITH_ANSWERS);

        assertThatThrownBy(backend::end)
                .hasMessageContaining("An answer was written by hand for this test and never asked for:");
    }

    @Test
    void asksForItsTag() {
        assertThatThrownBy(() -> ByHand.checkTags(WITH_ANSWERS, Set.of("wrong"))).hasMessage(
                "The test gets answers written by hand, from snippets/src/test/resources/answers/SandboxGateTest/"
                        + "letsADeploymentToProductionPass.json: add @Tag(\"by-hand\"), for PIT to leave it out");
    }

    @Test
    void isContentWithItsTagAndWithoutAnswers() {
        assertThatCode(() -> ByHand.checkTags(WITH_ANSWERS, Set.of(ByHand.TAG))).doesNotThrowAnyException();
        assertThatCode(() -> ByHand.checkTags(new TestName("SandboxGateTest", "other"), Set.of()))
                .doesNotThrowAnyException();
    }
}
