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

import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Assertions.Lines;

/**
 * Whether the tests, and all that they executed, are those that stand in the sources, and whether they came by their
 * assertions: an assertion taken out after the run would be published as one that held.
 */
record TestsAsTheyRan(Sources sources, Evidence evidence, Map<String, byte[]> published) {

    Problems find() throws IOException {
        Problems problems = new Problems();
        Compilation.Tests tests = new Compilation(sources, Files.readString(sources.testClassPath()).strip(),
                problems).tests();
        if (problems.isEmpty()) {
            check(tests, problems);
            new KeptAnswers(sources, evidence).check(problems);
        }
        return problems;
    }

    private void check(Compilation.Tests tests, Problems problems) throws IOException {
        Set<String> changed = changed(tests.classes());
        changed.forEach(file -> problems.add(Problem.in(file, "this changed since the tests ran",
                "./mvnw verify proves it again; after a change of the JDK, ./mvnw clean verify")));
        Map<String, List<ExecutionDataStore>> records = new HashMap<>();
        if (changed.isEmpty()) { // else the lines of the records are others
            evidence.passed().forEach(test -> records.computeIfAbsent(key(test), any -> new ArrayList<>())
                    .add(evidence.record(test)));
        }
        for (Assertions each : tests.assertions()) {
            Map<String, byte[]> asserting = new TreeMap<>(tests.classes());
            asserting.keySet().removeIf(name -> !mayAssert(name, each.files()));
            List<Coverage> runs = new ArrayList<>();
            for (ExecutionDataStore record : records.getOrDefault(each.file() + " " + each.test(), List.of())) {
                runs.add(Coverage.ofExecuted(asserting, record));
            }
            each.check(Lines.of(runs), sources, problems);
        }
    }

    /** Whether a class comes from one of these files; one that stands beside another in its file might. */
    private boolean mayAssert(String className, Set<String> files) {
        Path file = sources.test(className);
        return files.contains(Sources.slashes(sources.tests().relativize(file))) || !Files.exists(file);
    }

    private String key(TestRun test) {
        return Sources.slashes(sources.tests().relativize(sources.test(test.className()))) + " " + test.method();
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
