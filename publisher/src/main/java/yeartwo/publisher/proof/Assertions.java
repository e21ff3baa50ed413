package yeartwo.publisher.proof;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * What a test asserts. A test whose assertions are never reached passes whatever the code does, as one without any does.
 *
 * @param file of the test, as JaCoCo names it
 * @param type the class it stands in, as the language names it
 * @param test its name
 * @param line on which it is declared
 * @param faults what its text alone shows to be wrong, by line
 * @param own the assertions in the test itself
 * @param helpers the methods that it calls and that assert something
 * @param reachable these, and those in methods that it calls
 */
record Assertions(String file, String type, String test, int line, Map<Integer, String> faults, List<Place> own,
        List<Helper> helpers, List<Place> reachable) implements Serializable {

    static final String WHY = "a loop over nothing, a branch not taken, or a lambda that nobody called stands before ";

    /**
     * The lines of one, in a file as JaCoCo names it.
     *
     * @param lambdas in how many on its line an instruction has to have run when it stands in one; 0 when it does not
     * @param held those of the lambdas that it holds against each thing that it looks at
     */
    record Place(String file, Syntax.Span span, int lambdas, List<Held> held) implements Serializable {

        static final Comparator<Place> IN_ORDER = Comparator.comparing(Place::file)
                .thenComparing(place -> place.span().first()).thenComparing(place -> place.span().last())
                .thenComparing(Place::lambdas);

        boolean ran(Lines executed) {
            return lambdas == 0
                    ? !span.holdsNone(executed.begun().getOrDefault(file, Set.of()))
                    : new Held(span, lambdas).isEntered(executed.inLambdas().getOrDefault(file, Map.of()));
        }

        private boolean heldNothing(Lines executed) {
            return held.stream()
                    .anyMatch(each -> !each.isEntered(executed.inLambdas().getOrDefault(file, Map.of())));
        }
    }

    /** Lines in a lambda, on one of which so many lambdas have to be entered. */
    record Held(Syntax.Span span, int lambdas) implements Serializable {

        private boolean isEntered(Map<Integer, Integer> entered) {
            return entered.entrySet().stream()
                    .anyMatch(each -> each.getValue() >= lambdas && !span.holdsNone(Set.of(each.getKey())));
        }
    }

    /** A method that the test calls on a line of its own, and what that asserts. */
    record Helper(int line, String name, List<Place> places) implements Serializable {
    }

    /**
     * What the runs of a test executed, by file.
     *
     * @param begun lines of which at least one instruction ran
     * @param inLambdas lines of which at least one ran in a lambda, and in how many
     */
    record Lines(Map<String, Set<Integer>> begun, Map<String, Map<Integer, Integer>> inLambdas) {

        static Lines of(Collection<Coverage> runs) {
            Lines lines = new Lines(new HashMap<>(), new HashMap<>());
            runs.forEach(
                    run -> run.inLambdas().forEach((file, each) -> each.forEach((number, lambdas) -> lines.inLambdas()
                            .computeIfAbsent(file, any -> new HashMap<>()).merge(number, lambdas, Math::max))));
            runs.forEach(run -> run.files()
                    .forEach((file, each) -> lines.begun().computeIfAbsent(file, any -> new TreeSet<>())
                            .addAll(run.executed(file))));
            return lines;
        }
    }

    /** The files in which it asserts, and its own. */
    Set<String> files() {
        Set<String> files = new TreeSet<>(Set.of(file));
        reachable.forEach(each -> files.add(each.file()));
        return files;
    }

    String place(Sources sources) {
        return sources.place(sources.tests().resolve(file));
    }

    /** Class and name, as {@link TestRun#key} has them. */
    String key() {
        return type + "." + test;
    }

    /**
     * Reports the test that asserts nothing, that reached no assertion, or not all of its own.
     *
     * @param executed what the runs of the test executed
     */
    void check(Lines executed, Sources sources, Problems problems) {
        String place = place(sources);
        faults.forEach((number, text) -> problems.add(Problem.at(place, number, text)));
        if (reachable.isEmpty()) {
            if (faults.isEmpty()) { // else they say why
                problems.add(Problem.at(place, line,
                        "test '" + test + "' asserts nothing, so it passes whatever the code does"));
            }
        } else if (!executed.begun().isEmpty()) {
            checkReached(executed, place, problems);
        }
    }

    private void checkReached(Lines executed, String place, Problems problems) {
        if (reachable.stream().noneMatch(each -> each.ran(executed))) {
            problems.add(Problem.at(place, line, "test '" + test + "' passed and reached none of its assertions",
                    WHY + "them"));
            return;
        }
        own.stream().filter(each -> !each.ran(executed)).forEach(each -> problems.add(Problem.at(place,
                each.span().first(), "test '" + test + "' passed and never reached this assertion", WHY + "it")));
        own.stream().filter(each -> each.ran(executed) && each.heldNothing(executed))
                .forEach(each -> problems.add(Problem.at(place, each.span().first(),
                        "test '" + test + "' passed and this assertion had nothing to look at",
                        "what it goes through was empty: assert how much there is")));
        Set<Integer> begun = executed.begun().getOrDefault(file, Set.of());
        helpers.stream().filter(each -> !begun.contains(each.line())).forEach(each -> problems.add(Problem.at(place,
                each.line(), "test '" + test + "' passed and never called '" + each.name() + "' here", WHY + "it")));
        helpers.stream().filter(each -> begun.contains(each.line()))
                .filter(each -> each.places().stream().noneMatch(one -> one.ran(executed)))
                .forEach(each -> problems.add(Problem.at(place, each.line(),
                        "test '" + test + "' passed and '" + each.name() + "' reached none of its assertions",
                        WHY + "them")));
    }
}
