package yeartwo.publisher.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import yeartwo.publisher.problem.Problem;

/** What browsers are shown at the moment; the one place where builds and requests meet. */
final class Showing {

    /**
     * @param version differs from every earlier one, those of earlier previews at the same address included, so a page
     *        that knows its version knows whether it is out of date
     * @param site the last one that could be built; empty if there was none yet
     * @param problems those of the last build
     */
    record State(String version, Optional<Path> site, List<Problem> problems) {
    }

    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private int builds;
    private boolean building;
    private State state = new State(run, Optional.empty(), List.of());

    synchronized State now() {
        return state;
    }

    synchronized void startBuild() {
        building = true;
    }

    synchronized void endBuild(Optional<Path> site, List<Problem> problems) {
        builds++;
        building = false;
        state = new State(run + "-" + builds, site.or(state::site), problems);
        notifyAll();
    }

    /** What is shown once the build under way has ended, or the time is up; at once if nothing is being built. */
    synchronized State afterBuild(Duration atMost) throws InterruptedException {
        return building ? afterVersion(state.version(), atMost) : state;
    }

    /** What is shown once it is something else than that version, or the time is up. */
    synchronized State afterVersion(String version, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        long left = atMost.toMillis();
        while (state.version().equals(version) && left > 0) {
            wait(left);
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        return state;
    }
}
