package yeartwo.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.jacoco.agent.rt.IAgent;
import org.jacoco.agent.rt.RT;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes what each test executed, in JaCoCo's format, a file a test, whose session is the test's unique id. Everything
 * since the test before ended belongs to this one, so tests run one at a time. Without an agent, as in an IDE, or
 * without the property {@code evidence}, which names the folder, it does nothing.
 */
public final class ExecutionRecords implements TestExecutionListener {

    private final Optional<Path> folder = Optional.ofNullable(System.getProperty("evidence")).map(Path::of);
    private final Optional<IAgent> agent = agent();
    private int number;

    /** Finds the agent. */
    public ExecutionRecords() {
    }

    private static Optional<IAgent> agent() {
        try {
            return Optional.of(RT.getAgent());
        } catch (IllegalStateException notAttached) {
            return Optional.empty();
        }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        agent.ifPresent(IAgent::reset);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            record("test-" + ++number, test.getUniqueId());
        }
    }

    /** The last record says that no test is missing: a run that was killed, or of some tests only, has none. */
    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (isOfAllTests()) {
            record("end", "end");
        }
    }

    /** Whether this run leaves no test out: Maven was not told which ones to run, with {@code -Dtest}. */
    static boolean isOfAllTests() {
        return System.getProperty("test") == null;
    }

    private void record(String name, String session) {
        if (agent.isPresent() && folder.isPresent()) {
            agent.get().setSessionId(session);
            write(folder.get().resolve(name + ".exec"), agent.get().getExecutionData(true));
        }
    }

    private static void write(Path file, byte[] record) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, record);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
