package yeartwo.publisher.problem;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects the problems of a run, from any thread. */
public final class Problems {

    private final ConcurrentLinkedQueue<Problem> found = new ConcurrentLinkedQueue<>();

    /** Adds one problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds several problems. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Whether nothing was found so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found so far, by place, each once. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
