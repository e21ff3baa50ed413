package yeartwo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class StragglersTest {

    @Test
    void areThreadsInOurCode() {
        assertThat(Stragglers.place(Map.of(new Thread(), in("yeartwo.counter.ShardedCounter"))))
                .contains("yeartwo/counter/ShardedCounter.java:31");
    }

    @Test
    void areNotThoseOfWhatSurroundsTheTests() {
        assertThat(Stragglers.place(Map.of(new Thread(), in("yeartwo.backend.Recorder"), new Thread(),
                in("org.eclipse.jetty.Server")))).isEmpty();
    }

    @Test
    void areNotTheTestItself() {
        assertThat(Stragglers.place(Map.of(Thread.currentThread(), in("yeartwo.counter.ShardedCounter")))).isEmpty();
    }

    private static StackTraceElement[] in(String className) {
        String file = className.substring(className.lastIndexOf('.') + 1) + ".java";
        return new StackTraceElement[]{new StackTraceElement("java.lang.Thread", "sleep", "Thread.java", 9),
                new StackTraceElement(className, "any", file, 31)};
    }
}
