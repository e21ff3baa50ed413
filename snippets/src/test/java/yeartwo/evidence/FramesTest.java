package yeartwo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FramesTest {

    @Test
    void areThoseOfOurOwnCodeInnermostFirst() {
        Throwable thrown = thrownIn(frame("java.util.ArrayList", "ArrayList.java", 7),
                frame("yeartwo.counter.ShardedCounter", "ShardedCounter.java", 31),
                frame("yeartwo.backend.Parallel", "Parallel.java", 30),
                frame("yeartwo.evidence.Output", "Output.java", 40),
                frame("yeartwo.counter.ShardedCounterTest$Nested", "ShardedCounterTest.java", 50));

        assertThat(Frames.of(thrown)).isEqualTo(
                "yeartwo/counter/ShardedCounter.java:31 yeartwo/counter/ShardedCounterTest.java:50");
    }

    @Test
    void doNotNameALineThatNobodyKnows() {
        assertThat(Frames.of(thrownIn(frame("yeartwo.counter.Generated", null, -1)))).isEmpty();
    }

    @Test
    void doNotNameWhatSurroundsTheTests() {
        assertThat(Frames.here()).isEmpty();
    }

    private static Throwable thrownIn(StackTraceElement... frames) {
        Throwable thrown = new Throwable();
        thrown.setStackTrace(frames);
        return thrown;
    }

    private static StackTraceElement frame(String className, String file, int line) {
        return new StackTraceElement(className, "any", file, line);
    }
}
