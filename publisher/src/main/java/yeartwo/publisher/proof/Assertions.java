package yeartwo.publisher.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * What a test asserts. A test whose assertions are never reached passes whatever the code does, as one without any does.
 *
 * @param file of the test, as JaCoCo names it
 * @param test its name
 * @param line on which it is declared
 * @param own the assertions in the test itself
 * @param reachable these, and those in methods that it calls
 */
record Assertions(String file, String test, int line, List<Place> own, List<Place> reachable) {

    /** The lines of one, in a file as JaCoCo names it. */
    record Place(String file, Syntax.Span span) {

        private boolean ran(Map<String, Set<Integer>> executed) {
            return !span.holdsNone(executed.getOrDefault(file, Set.of()));
        }
    }

    /**
     * Reports the test that asserts nothing, that reached no assertion, or not all of its own.
     *
     * @param executed what the runs of the test executed, by file, if it passed; empty when it did not
     */
    void check(Map<String, Set<Integer>> executed, Sources sources, Problems problems) {
        String place = sources.place(sources.tests().resolve(file));
        if (reachable.isEmpty()) {
            problems.add(Problem.at(place, line,
                    "test '" + test + "' asserts nothing, so it passes whatever the code does"));
        } else if (!executed.isEmpty() && reachable.stream().noneMatch(each -> each.ran(executed))) {
            problems.add(Problem.at(place, line, "test '" + test + "' passed and reached none of its assertions",
                    "a loop over nothing, a branch not taken, or a lambda that nobody called stands before them"));
        } else if (!executed.isEmpty()) {
            own.stream().filter(each -> !each.ran(executed)).forEach(each -> problems.add(Problem.at(place,
                    each.span().first(), "test '" + test + "' passed and never reached this assertion",
                    "a loop over nothing, a branch not taken, or a lambda that nobody called stands before it")));
        }
    }
}
