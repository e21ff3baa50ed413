package yeartwo.publisher.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jacoco.core.data.ExecutionData;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Whether the tests, and all that they executed, are those that stand in the sources: an assertion taken out after the
 * run would be published as one that held.
 */
record TestsAsTheyRan(Sources sources, Evidence evidence, Map<String, byte[]> published) {

    /** What is wrong with the tests; takes a second, beside which pages can be converted. */
    Problems find() {
        Problems problems = new Problems();
        try {
            Map<String, byte[]> all = new TreeMap<>(
                    new Compilation(sources, Files.readString(sources.testClassPath()).strip(), problems).tests());
            all.putAll(published);
            if (problems.isEmpty()) {
                changed(all).forEach(file -> problems.add(Problem.in(file, "this changed since the tests ran",
                        "./mvnw verify proves it again; after a change of the JDK, ./mvnw clean verify")));
            }
            return problems;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sources of tests of which another version ran, or which are gone. */
    private Set<String> changed(Map<String, byte[]> all) throws IOException {
        Set<String> changed = new TreeSet<>();
        for (TestRun test : evidence.passed()) {
            for (ExecutionData each : evidence.record(test).getContents()) {
                String name = each.getName().replace('/', '.');
                if (each.hasHits() && !all.containsKey(name)) {
                    changed.add(sources.place(sources.test(name)));
                }
            }
            Coverage.ofExecuted(all, evidence.record(test)).foreign().stream()
                    .map(file -> sources.tests().resolve(file)).filter(Files::exists)
                    .forEach(file -> changed.add(sources.place(file)));
        }
        return changed;
    }
}
