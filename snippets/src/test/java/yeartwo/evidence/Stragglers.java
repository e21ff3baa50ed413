package yeartwo.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Threads that are still in our code when their test is over. What they execute from then on would count for the test
 * that comes next.
 */
final class Stragglers {

    /** A thread may hand over its result a moment before it leaves our code. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Stragglers() {
    }

    /** Waits for them, but not for long. */
    static void await() {
        Instant deadline = Instant.now().plus(PATIENCE);
        Optional<String> place = place(Thread.getAllStackTraces());
        while (place.isPresent()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("A thread of this test still runs, at " + place.get()
                        + ". What it executes would count for another test: wait for its end in the test.");
            }
            Thread.onSpinWait();
            place = place(Thread.getAllStackTraces());
        }
    }

    /** Where one of these is in our code, unless it is the one that asks; empty when none is. */
    static Optional<String> place(Map<Thread, StackTraceElement[]> traces) {
        return traces.entrySet().stream().filter(trace -> trace.getKey() != Thread.currentThread())
                .map(trace -> Frames.own(Arrays.stream(trace.getValue()))).filter(own -> !own.isEmpty()).sorted()
                .findFirst();
    }
}
