package yeartwo.publisher.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import yeartwo.publisher.code.Assertions;
import yeartwo.publisher.code.Assertions.Held;
import yeartwo.publisher.code.Assertions.Place;
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * What the runs of a test executed, by file. A test whose assertions are never reached passes whatever the code does, as
 * one without any does.
 *
 * @param begun lines of which at least one instruction ran
 * @param inLambdas lines of which at least one ran in a lambda, and in how many
 */
record Reached(Map<String, Set<Integer>> begun, Map<String, Map<Integer, Integer>> inLambdas) {

    static final String WHY = "a loop over nothing, a branch not taken, a lambda that nobody called, or a "
            + "failure that nobody heard of kept the run from ";

    static Reached of(Collection<Coverage> runs) {
        Reached reached = new Reached(new HashMap<>(), new HashMap<>());
        runs.forEach(
                run -> run.inLambdas().forEach((file, each) -> each.forEach((number, lambdas) -> reached.inLambdas()
                        .computeIfAbsent(file, any -> new HashMap<>()).merge(number, lambdas, Math::max))));
        runs.forEach(run -> run.files().forEach((file, each) -> reached.begun()
                .computeIfAbsent(file, any -> new TreeSet<>()).addAll(run.executed(file))));
        return reached;
    }

    /** Whether an assertion, or a call, ran. */
    boolean ran(Place place) {
        return place.lambdas() == 0
                ? !place.span().holdsNone(begun.getOrDefault(place.file(), Set.of()))
                : isEntered(place.file(), new Held(place.span(), place.lambdas()));
    }

    private boolean heldNothing(Place place) {
        return place.held().stream().anyMatch(each -> !isEntered(place.file(), each));
    }

    private boolean isEntered(String file, Held held) {
        return inLambdas.getOrDefault(file, Map.of()).entrySet().stream()
                .anyMatch(each -> each.getValue() >= held.lambdas() && !held.span().holdsNone(Set.of(each.getKey())));
    }

    /** Reports the test that asserts nothing, that reached no assertion, or not all of its own. */
    void check(Assertions test, Sources sources, Problems problems) {
        String place = test.place(sources);
        test.faults().forEach((number, text) -> problems.add(Problem.at(place, number, text)));
        if (test.reachable().isEmpty()) {
            if (test.faults().isEmpty()) { // else they say why
                problems.add(Problem.at(place, test.line(),
                        "test '" + test.test() + "' asserts nothing, so it passes whatever the code does"));
            }
        } else if (!begun.isEmpty()) {
            checkReached(test, "test '" + test.test() + "' passed and ", place, problems);
        }
    }

    /** Whether a run of a test that asserts something came by nothing of that. */
    boolean reachedNothing(Assertions test) {
        return !test.reachable().isEmpty() && !begun.isEmpty() && test.reachable().stream().noneMatch(this::ran);
    }

    private void checkReached(Assertions test, String passed, String place, Problems problems) {
        if (reachedNothing(test)) {
            problems.add(Problem.at(place, test.line(), passed + "reached none of its assertions", WHY + "them"));
            return;
        }
        test.own().stream().filter(each -> !ran(each)).forEach(each -> problems.add(Problem.at(place,
                each.span().first(), passed + "never reached this assertion", WHY + "it")));
        test.own().stream().filter(each -> ran(each) && heldNothing(each))
                .forEach(each -> problems.add(Problem.at(place, each.span().first(),
                        passed + "this assertion had nothing to look at",
                        "what it goes through was empty: assert how much there is")));
        test.acts().stream().filter(each -> !ran(each)).forEach(each -> problems.add(Problem.at(place,
                each.span().first(), passed + "never called this", WHY + "it")));
        test.helpers().stream().filter(each -> !ran(each.call())).forEach(each -> problems.add(Problem.at(place,
                each.call().span().first(), passed + "never called '" + each.name() + "' here", WHY + "it")));
        test.helpers().stream().filter(each -> ran(each.call()))
                .filter(each -> each.places().stream().noneMatch(this::ran))
                .forEach(each -> problems.add(Problem.at(place, each.call().span().first(),
                        passed + "'" + each.name() + "' reached none of its assertions", WHY + "them")));
    }
}
