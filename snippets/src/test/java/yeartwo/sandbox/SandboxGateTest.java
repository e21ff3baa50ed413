package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class SandboxGateTest {

    @Test
    void stopsADeploymentToTheSandbox(Aws aws, Output output) {
        SandboxGate gate = new SandboxGate(aws.ses());

        IllegalStateException refusal = catchThrowableOfType(IllegalStateException.class, gate::check);

        output.matches("sandbox/gate", refusal.getMessage());
    }

    /** Nothing that stands in for SES can be let out of the sandbox; what it would answer then is written by hand. */
    @Test
    @Tag("by-hand")
    void letsADeploymentToProductionPass(Aws aws) {
        SandboxGate gate = new SandboxGate(aws.ses());

        assertThatCode(gate::check).doesNotThrowAnyException();
    }

    /** An account without a limit is told by -1. */
    @Test
    @Tag("by-hand")
    void letsADeploymentWithoutADailyLimitPass(Aws aws) {
        SandboxGate gate = new SandboxGate(aws.ses());

        assertThatCode(gate::check).doesNotThrowAnyException();
    }
}
