package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

class FaultsTest {

    private final Faults faults = new Faults();

    @Test
    void areNamedOnceAndInOrder() {
        faults.add(new Slow(), new Broken());
        faults.add(new Broken());

        assertThat(faults.names()).containsExactly("Broken", "Slow");
    }

    @Test
    void wantNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> faults.add(new ExecutionInterceptor() {
        })).withMessageContaining("give it one");
    }

    private static final class Slow implements ExecutionInterceptor {
    }

    private static final class Broken implements ExecutionInterceptor {
    }
}
