package yeartwo.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Many callers at once. */
public final class Parallel {

    private Parallel() {
    }

    /**
     * Calls the same from many threads, which all start together.
     *
     * @return what the calls returned; an exception of one of them is thrown instead
     */
    public static <T> Stream<T> inParallel(int callers, Callable<T> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            CountDownLatch ready = new CountDownLatch(callers);
            List<Future<T>> answers = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                answers.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call();
                }));
            }
            List<T> values = new ArrayList<>();
            for (Future<T> answer : answers) {
                values.add(answer.get(5, TimeUnit.MINUTES));
            }
            return values.stream();
        } finally {
            pool.shutdownNow();
        }
    }
}
