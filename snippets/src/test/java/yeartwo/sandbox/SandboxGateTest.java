package yeartwo.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.ses.model.GetSendQuotaResponse;
import yeartwo.backend.Aws;
import yeartwo.evidence.Output;

class SandboxGateTest {

    /** LocalStack answers as the sandbox does, always; this writes over its answer by hand. */
    private static final ExecutionInterceptor PRODUCTION = new ExecutionInterceptor() {
        @Override
        public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
            return ((GetSendQuotaResponse) context.response()).toBuilder().max24HourSend(5_000.0).maxSendRate(10.0)
                    .build();
        }
    };

    @Test
    void stopsADeploymentToTheSandbox(Aws aws, Output output) {
        SandboxGate gate = new SandboxGate(aws.ses());

        IllegalStateException refusal = catchThrowableOfType(IllegalStateException.class, gate::check);

        output.matches("sandbox/gate", refusal.getMessage());
    }

    @Test
    void letsADeploymentToProductionPass(Aws aws) {
        SandboxGate gate = new SandboxGate(aws.ses(PRODUCTION));

        assertThatCode(gate::check).doesNotThrowAnyException();
    }
}
