package yeartwo.evidence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutputTest {

    @Test
    void showsWhatDiffersAndHowToAcceptIt(Output output) {
        assertThatThrownBy(() -> output.matches("no/such/output", "first line\nsecond line"))
                .hasMessageContainingAll("The run printed something else than outputs/no/such/output.txt:",
                        "    + first line\n    + second line\n", "./mvnw -pl snippets test -Daccept -Dtest=OutputTest");
    }

    @Test
    void coversWhatChangesFromRunToRun(Output output) {
        assertThatThrownBy(() -> output.matches("no/such/output", "sent at 2026-11-23T22:13:02Z"))
                .hasMessageContaining("    + sent at <time>\n");
    }
}
