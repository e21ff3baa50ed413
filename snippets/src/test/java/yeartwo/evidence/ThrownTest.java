package yeartwo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ThrownTest {

    private final Map<String, String> report = new HashMap<>();
    private final Thrown thrown = new Thrown(report::put);

    @Test
    void leavesTheLinesItCameFrom() {
        IllegalStateException refusal = new IllegalStateException("no room");
        refusal.setStackTrace(new StackTraceElement[]{frame("StartGate", 19), frame("StartGateTest", 25)});

        thrown.by(() -> {
            throw refusal;
        }).isInstanceOf(IllegalStateException.class).hasMessage("no room");

        assertThat(report).containsExactly(
                Map.entry("thrown", "yeartwo/stickynote/StartGate.java:19 yeartwo/stickynote/StartGateTest.java:25"));
    }

    @Test
    void leavesNothingWhereNoLineIsOurs() {
        thrown.by(() -> Integer.parseInt("many")).isInstanceOf(NumberFormatException.class);

        assertThat(report).isEmpty();
    }

    @Test
    void failsWhenNothingIsThrown() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> thrown.by(() -> {
        })).withMessageContaining("Expecting code to raise a throwable");
    }

    @Test
    void isHandedToATestThatAsksForIt(Thrown handed) {
        handed.by(() -> Integer.parseInt("many")).hasMessageContaining("many");
    }

    private static StackTraceElement frame(String type, int line) {
        return new StackTraceElement("yeartwo.stickynote." + type, "any", type + ".java", line);
    }
}
