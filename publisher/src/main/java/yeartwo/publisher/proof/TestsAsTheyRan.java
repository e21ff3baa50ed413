package yeartwo.publisher.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jacoco.core.data.ExecutionData;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Assertions.Lines;

/**
 * Whether the tests, and all that they executed, are those that stand in the sources, and whether they came by their
 * assertions: an assertion taken out after the run would be published as one that held.
 */
record TestsAsTheyRan(Sources sources, Evidence evidence, Map<String, byte[]> published) {

    /** What is wrong with the tests; takes a second, beside which pages can be converted. */
    Problems find() {
        Problems problems = new Problems();
        try {
            Compilation.Tests tests = new Compilation(sources, Files.readString(sources.testClassPath()).strip(),
                    problems).tests();
            if (problems.isEmpty()) {
                check(tests, problems);
                new KeptAnswers(sources, evidence).check(problems);
            }
            return problems;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void check(Compilation.Tests tests, Problems problems) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(tests.classes());
        all.putAll(published);
        Set<String> changed = new TreeSet<>();
        Map<String, List<Coverage>> executed = new HashMap<>();
        for (TestRun test : evidence.passed()) {
            Coverage coverage = Coverage.ofExecuted(all, evidence.record(test));
            changed.addAll(changed(test, all.keySet(), coverage));
            executed.computeIfAbsent(key(test), any -> new ArrayList<>()).add(coverage);
        }
        changed.forEach(file -> problems.add(Problem.in(file, "this changed since the tests ran",
                "./mvnw verify proves it again; after a change of the JDK, ./mvnw clean verify")));
        if (!changed.isEmpty()) {
            executed.clear(); // its lines are others
        }
        tests.assertions().forEach(each -> each.check(
                Lines.of(executed.getOrDefault(each.file() + " " + each.test(), List.of())), sources, problems));
    }

    private String key(TestRun test) {
        return Sources.slashes(sources.tests().relativize(sources.test(test.className()))) + " " + test.method();
    }

    /** The sources of what a test executed of which another version ran, or which are gone. */
    private Set<String> changed(TestRun test, Set<String> all, Coverage coverage) {
        Set<String> changed = new TreeSet<>();
        for (ExecutionData each : evidence.record(test).getContents()) {
            String name = each.getName().replace('/', '.');
            if (each.hasHits() && !all.contains(name)) {
                changed.add(sources.place(sources.test(name)));
            }
        }
        coverage.foreign().stream().map(file -> sources.tests().resolve(file)).filter(Files::exists)
                .forEach(file -> changed.add(sources.place(file)));
        return changed;
    }
}
