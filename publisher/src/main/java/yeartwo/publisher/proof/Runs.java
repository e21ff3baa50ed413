package yeartwo.publisher.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jacoco.core.data.ExecutionDataStore;
import yeartwo.publisher.code.Compilation;
import yeartwo.publisher.code.Region;

/**
 * The passed tests, by what they are worth.
 *
 * @param counting those that reached a service, and whose every published class is as it was: only they prove anything
 * @param silent those that reached none
 * @param stale those that executed a published class which is another one now
 */
record Runs(List<Run> counting, List<Run> silent, List<Run> stale) {

    /**
     * A passed test.
     *
     * @param record what it executed
     * @param coverage the same, laid over the classes
     * @param calls what it asked of services
     * @param thrown for each exception that it asserted, the top frame in a published class
     */
    record Run(TestRun test, ExecutionDataStore record, Coverage coverage, List<Call> calls, List<Frame> thrown) {

        /** Whether all answers that it got were those of what answers for the services. */
        boolean isGenuine() {
            return new Verdict.Witness(test, Set.of(), calls, List.of()).isGenuine();
        }

        /** The lines of a region out of which came an exception that it asserted. */
        Set<Integer> threwAt(String file, Region region) {
            return thrown.stream().filter(frame -> frame.isWithin(file, region)).map(Frame::line)
                    .collect(Collectors.toSet());
        }

        /** The lines of a region from which a service was asked and answered. */
        Set<Integer> askedAt(String file, Region region) {
            return calls.stream().flatMap(call -> call.frames().stream())
                    .filter(frame -> frame.isWithin(file, region)).map(Frame::line).collect(Collectors.toSet());
        }
    }

    /** Sorts the passed tests of a run. */
    static Runs of(Evidence evidence, Compilation.Published published) throws IOException {
        Runs runs = new Runs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (TestRun test : evidence.passed()) {
            ExecutionDataStore record = evidence.record(test);
            Run run = new Run(test, record, Coverage.ofExecuted(published.classes(), record),
                    calls(test, published), thrown(test, published));
            if (!run.coverage().foreign().isEmpty()) {
                runs.stale().add(run);
            } else {
                (run.calls().isEmpty() ? runs.silent() : runs.counting()).add(run);
            }
        }
        return runs;
    }

    private static List<Call> calls(TestRun test, Compilation.Published published) {
        return test.entries("call").stream().map(Call::parse)
                .map(call -> call.ofPublished(published.syntax().keySet())).toList();
    }

    private static List<Frame> thrown(TestRun test, Compilation.Published published) {
        return test.entries("thrown").stream()
                .map(frames -> Frame.parse(frames).stream()
                        .filter(frame -> published.syntax().containsKey(frame.file()))
                        .findFirst())
                .flatMap(Optional::stream).toList();
    }
}
