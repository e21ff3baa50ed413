package yeartwo.publisher.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.serve.Preview.Build;
import yeartwo.publisher.serve.Preview.Result;

/**
 * Builds once, and then after every change. To wait for changes and to build are one thread's work in turn, so what
 * changes during a build is found after it and leads to one more.
 */
final class Rebuilding implements Runnable {

    private final Watch watch;
    private final Build build;
    private final Showing showing;
    private final PrintStream out;
    private final CountDownLatch first = new CountDownLatch(1);

    Rebuilding(Watch watch, Build build, Showing showing, PrintStream out) {
        this.watch = watch;
        this.build = build;
        this.showing = showing;
        this.out = out;
    }

    @Override
    public void run() {
        try {
            rebuild("first build");
            first.countDown();
            while (true) {
                rebuild(names(watch.next()) + " changed");
            }
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            // the preview is over
        } catch (IOException unwatchable) {
            out.println("the preview does not see changes any more: " + unwatchable);
        }
    }

    /** Waits until the first build was made and told of. */
    void awaitFirst() throws InterruptedException {
        first.await();
    }

    private void rebuild(String reason) {
        long start = System.nanoTime();
        showing.startBuild();
        Result result = result();
        showing.endBuild(result.site(), result.problems());
        double seconds = (System.nanoTime() - start) / 1e9;
        result.problems().forEach(out::println);
        out.printf(Locale.ROOT, "%s: %s in %.1f s%n", reason, outcome(result), seconds);
    }

    /** A preview that ends, or no longer builds, because one build broke off would be of no help. */
    private Result result() {
        try {
            return build.build();
        } catch (IOException | RuntimeException | Error broken) {
            StackTraceElement[] trace = broken.getStackTrace();
            return Result.failed(List.of(Problem.of("the build broke off: " + broken,
                    trace.length == 0 ? "no trace" : "at " + trace[0])));
        }
    }

    private static String outcome(Result result) {
        if (result.problems().isEmpty()) {
            return "built";
        }
        return LiveHtml.count(result.problems()) + (result.site().isEmpty() ? ", nothing new to show," : "");
    }

    private static String names(List<Path> changed) {
        String first = changed.get(0).getFileName().toString();
        return changed.size() == 1 ? first : first + " and " + (changed.size() - 1) + " more";
    }
}
