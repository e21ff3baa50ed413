package yeartwo.publisher.proof;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jacoco.core.data.ExecutionDataReader;
import org.jacoco.core.data.ExecutionDataStore;
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * What the tests of this build left behind: how each ended, and what it executed.
 *
 * @param tests all tests, in the order in which they ended
 * @param jdk the version of Java that ran them
 * @param executed JaCoCo's record of each test, by the test's unique id
 */
record Evidence(List<TestRun> tests, String jdk, Map<String, ExecutionDataStore> executed) {

    /** The session of the record that is written when all tests have ended. */
    private static final String END = "end";

    /**
     * Reads JUnit's report and the records of JaCoCo beside it, one for each test, whose session is the test's id.
     *
     * @param sources where the tests left them
     */
    static Evidence read(Sources sources, Problems problems) throws IOException {
        Path folder = sources.snippets().resolve("target/evidence");
        Path report = folder.resolve("open-test-report.xml");
        if (!Files.exists(report)) {
            problems.add(Problem.of("the tests of the snippets did not run: there is no " + sources.place(report),
                    "Maven says why, above or at the end"));
            return new Evidence(List.of(), "", Map.of());
        }
        Problems broken = new Problems();
        TestReport tests = TestReport.read(report, sources.place(report), broken);
        Evidence evidence = new Evidence(tests.tests(), tests.jdk(), new TreeMap<>());
        for (Path record : Sources.files(folder, ".exec")) {
            evidence.readRecord(record, sources.place(record), broken);
        }
        problems.addAll(broken.sorted());
        if (broken.isEmpty()) { // else what is missing is missing for that reason
            evidence.checkComplete(problems);
        } else {
            evidence.executed.remove(END); // nobody knows what is missing
        }
        if (broken.isEmpty() && tests.tests().stream().allMatch(TestRun::passed)) {
            Surefire.check(sources, tests.tests(), problems);
        }
        return evidence;
    }

    /** Whether all tests ran, to the end. */
    boolean isWhole() {
        return executed.containsKey(END);
    }

    /** Whether all tests ran, to the end, and passed. */
    boolean isWholeAndPassed() {
        return isWhole() && tests.stream().allMatch(TestRun::passed);
    }

    /** The tests that passed and left a record. */
    List<TestRun> passed() {
        return tests.stream().filter(test -> test.passed() && executed.containsKey(test.id())).toList();
    }

    /** What a test executed. */
    ExecutionDataStore record(TestRun test) {
        return executed.getOrDefault(test.id(), new ExecutionDataStore());
    }

    private void readRecord(Path file, String place, Problems problems) throws IOException {
        List<String> sessions = new ArrayList<>();
        ExecutionDataStore store = new ExecutionDataStore();
        try (InputStream in = Files.newInputStream(file)) {
            ExecutionDataReader reader = new ExecutionDataReader(in);
            reader.setSessionInfoVisitor(session -> sessions.add(session.getId()));
            reader.setExecutionDataVisitor(store);
            reader.read();
        } catch (IOException broken) {
            problems.add(Problem.in(place, "JaCoCo's record is not whole: "
                    + (broken instanceof EOFException ? "it ends too early" : broken.getMessage()),
                    "run ./mvnw verify again"));
            return;
        }
        if (sessions.size() != 1) {
            problems.add(
                    Problem.in(place, "JaCoCo's record holds " + sessions.size() + " sessions, not one"));
        } else if (executed.put(sessions.get(0), store) != null) {
            problems.add(Problem.in(place, "a second record of " + sessions.get(0),
                    "a test ran twice: take rerunFailingTestsCount out of the pom, or run ./mvnw verify again"));
        }
    }

    private void checkComplete(Problems problems) {
        if (!isWhole()) {
            problems.add(Problem.of("the run of the tests did not come to its end, or was of some tests only",
                    "run ./mvnw verify again"));
        }
        Set<String> strangers = new TreeSet<>(executed.keySet());
        strangers.remove(END);
        for (TestRun test : tests) {
            strangers.remove(test.id());
            if (test.passed() && !executed.containsKey(test.id())) {
                problems.add(Problem.of("test " + test.name() + " passed and left no record of what it executed",
                        "run ./mvnw verify again"));
            }
        }
        strangers.forEach(id -> problems.add(Problem.of("a record of a test that JUnit does not report: " + id,
                "it is of another run; run ./mvnw verify again")));
        if (tests.isEmpty()) {
            problems.add(Problem.of("no test ran"));
        }
    }
}
