package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;

class ByHandTest {

    private static final TestName ANSWERED = new TestName("SandboxGateTest", "letsADeploymentToProductionPass");

    @Test
    void asksForItsTag() {
        assertThatThrownBy(() -> ByHand.checkTags(ANSWERED, Set.of("wrong"))).hasMessage(
                "The test gets answers written by hand, from snippets/src/test/resources/answers/SandboxGateTest/"
                        + "letsADeploymentToProductionPass.json: add @Tag(\"by-hand\"), for PIT to leave it out");
    }

    @Test
    void isContentWithItsTagAndWithoutAnswers() {
        assertThatCode(() -> ByHand.checkTags(ANSWERED, Set.of(ByHand.TAG))).doesNotThrowAnyException();
        assertThatCode(() -> ByHand.checkTags(new TestName("SandboxGateTest", "other"), Set.of()))
                .doesNotThrowAnyException();
    }
}
