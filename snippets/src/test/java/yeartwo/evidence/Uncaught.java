package yeartwo.evidence;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What ended the threads of a test. JUnit hears of its own thread only: an assertion that fails in another would leave
 * the test passed.
 */
final class Uncaught implements UncaughtExceptionHandler {

    private final Queue<Throwable> caught = new ConcurrentLinkedQueue<>();

    @Override
    public void uncaughtException(Thread thread, Throwable end) {
        caught.add(end);
    }

    /** Fails a test for the first of them; forgets them all. */
    void check() {
        Throwable first = caught.peek();
        caught.clear();
        if (first != null) {
            throw new AssertionError("A thread of this test ended by an exception", first);
        }
    }
}
