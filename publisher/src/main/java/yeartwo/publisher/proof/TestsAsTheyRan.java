package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;
import yeartwo.publisher.code.Assertions;
import yeartwo.publisher.code.Compilation;
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Whether the tests, and all that they executed, are those that stand in the sources, and whether they came by their
 * assertions: an assertion taken out after the run would be published as one that held.
 */
record TestsAsTheyRan(Sources sources, Evidence evidence, Map<String, byte[]> published) {

    Problems find() throws IOException {
        Problems problems = new Problems();
        Compilation.Tests tests = new Compilation(sources, Files.readString(sources.testClassPath()).strip(),
                problems).tests();
        for (Path file : Sources.files(sources.snippets().resolve("src"), "execution.interceptors")) {
            problems.add(
                    Problem.in(sources.place(file), "the SDK takes interceptors from here into every client, and no "
                            + "test tells of what they alter", "hand it to the test's own client"));
        }
        if (problems.isEmpty() && !published.isEmpty()) { // else it does not compile, which has been said
            check(tests, problems);
            new KeptAnswers(sources, evidence).check(problems);
        }
        return problems;
    }

    private void check(Compilation.Tests tests, Problems problems) throws IOException {
        Set<String> changed = changed(tests.classes());
        changed.forEach(file -> problems.add(Problem.in(file, "this changed since the tests ran",
                Closure.AGAIN)));
        Map<String, List<ExecutionDataStore>> records = new HashMap<>();
        if (changed.isEmpty()) { // else the lines of the records are others
            evidence.passed().forEach(test -> records.computeIfAbsent(test.key(), any -> new ArrayList<>())
                    .add(evidence.record(test)));
        }
        boolean isWhole = changed.isEmpty() && evidence.isWholeAndPassed();
        if (isWhole) {
            checkAllRan(tests.assertions(), problems);
        }
        tests.beside().forEach(each -> problems.add(
                Problem.at(sources.place(sources.tests().resolve(each.file())), each.line(), each.text())));
        Map<Assertions.Place, Boolean> helping = new TreeMap<>(Assertions.Place.IN_ORDER);
        for (Assertions each : tests.assertions()) {
            Map<String, byte[]> asserting = new TreeMap<>(tests.classes());
            asserting.keySet().removeIf(name -> !mayAssert(name, each.files()));
            List<Coverage> runs = new ArrayList<>();
            for (ExecutionDataStore record : records.getOrDefault(each.key(), List.of())) {
                runs.add(Coverage.ofExecuted(asserting, record));
            }
            Reached reached = Reached.of(runs);
            reached.check(each, sources, problems);
            long idle = runs.stream().filter(run -> Reached.of(List.of(run)).reachedNothing(each)).count();
            if (idle > 0 && idle < runs.size()) { // of all of them it has been said
                problems.add(Problem.at(each.place(sources), each.line(),
                        "test '" + each.test() + "' passed " + runs.size()
                                + " times, and reached none of its assertions in " + idle + " of them",
                        Reached.WHY + "them"));
            }
            each.helpers().stream().filter(helper -> helper.places().stream().anyMatch(reached::ran))
                    .flatMap(helper -> helper.places().stream())
                    .forEach(place -> helping.merge(place, reached.ran(place), Boolean::logicalOr));
        }
        if (isWhole) {
            helping.forEach((place, ran) -> {
                if (!ran) {
                    problems.add(Problem.at(sources.place(sources.tests().resolve(place.file())), place.span().first(),
                            "no test reached this assertion", Reached.WHY + "it"));
                }
            });
        }
    }

    /** Whether a class comes from one of these files; one that stands beside another in its file might. */
    private boolean mayAssert(String className, Set<String> files) {
        Path file = sources.test(className);
        return files.contains(Sources.slashes(sources.tests().relativize(file))) || !Files.exists(file);
    }

    /**
     * Of a whole run, reports the tests that were left out, by a group or by a pattern for the names of classes: others
     * may execute the same lines, and both counts of the run agree without them.
     */
    private void checkAllRan(List<Assertions> tests, Problems problems) {
        Set<String> ran = evidence.tests().stream().map(TestRun::key).collect(Collectors.toSet());
        Map<String, List<Assertions>> classes = tests.stream()
                .collect(Collectors.groupingBy(Assertions::type, TreeMap::new, Collectors.toList()));
        for (List<Assertions> each : classes.values()) {
            List<Assertions> left = each.stream().filter(test -> !ran.contains(test.key())).toList();
            if (left.size() > 1 && left.size() == each.size()) {
                leftOut(left.get(0), "none of the " + left.size() + " tests of this class ran", problems);
            } else {
                left.forEach(test -> leftOut(test,
                        "test '" + test.test() + "' stands in the sources and did not run", problems));
            }
        }
    }

    private void leftOut(Assertions test, String text, Problems problems) {
        problems.add(Problem.at(test.place(sources), test.line(), text,
                "a new one runs with ./mvnw verify, or when the preview starts again; one of a group that was left out, in "
                        + "a class whose name does not end in Test, or inherited, never does"));
    }

    /** The sources of what tests executed of which another version ran, or which are gone. */
    private Set<String> changed(Map<String, byte[]> tests) throws IOException {
        Set<String> changed = new TreeSet<>();
        Map<String, Long> ids = new HashMap<>();
        for (TestRun test : evidence.passed()) {
            for (ExecutionData each : evidence.record(test).getContents()) {
                String name = each.getName().replace('/', '.');
                boolean isKnown = tests.containsKey(name)
                        ? ids.computeIfAbsent(name, any -> each.getId()) == each.getId()
                        : published.containsKey(name) || !each.hasHits();
                if (!isKnown) {
                    changed.add(sources.place(sources.test(name)));
                }
            }
        }
        Coverage.ofAll(tests, evidence.passed().stream().map(evidence::record).toList()).foreign()
                .forEach(file -> changed.add(sources.place(sources.tests().resolve(file))));
        return changed;
    }
}
