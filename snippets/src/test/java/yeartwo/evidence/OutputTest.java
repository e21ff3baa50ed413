package yeartwo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutputTest {

    private final String chosen = System.getProperty("test");
    private final String accept = System.getProperty("accept", "false");
    private final PrintStream console = System.out;

    @BeforeEach
    void runAllTestsAndAcceptNothing() {
        System.setProperty("accept", "false");
        choose(null);
    }

    @AfterEach
    void restore() {
        System.setProperty("accept", accept);
        choose(chosen);
        System.setOut(console);
    }

    @Test
    void showsWhatChosenTestsPrint(Output output) {
        choose("OutputTest");

        assertThat(printedBy(output)).isEqualToIgnoringNewLines("outputs/no/such/output.txt:first line");
    }

    @Test
    void isSilentAmongAllTests(Output output) {
        assertThat(printedBy(output)).isEmpty();
    }

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

    private static void choose(String tests) {
        if (tests == null) {
            System.clearProperty("test");
        } else {
            System.setProperty("test", tests);
        }
    }

    private static String printedBy(Output output) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThatThrownBy(() -> output.matches("no/such/output", "first line")).isInstanceOf(AssertionError.class);
        return printed.toString(StandardCharsets.UTF_8);
    }
}
