package yeartwo.publisher.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one count of a build: console, proof page and {@code proof.json} have it from here.
 *
 * @param proved whether LocalStack answered, and nothing in its place but what tests made and marks name
 * @param words all of it in a sentence
 */
record Summary(long regions, long lines, long branches, long tests, long calls, boolean proved, String words) {

    static Summary of(Backend backend, List<Verdict> verdicts, Optional<Mutants> mutants) {
        List<Verdict> regions = verdicts.stream().filter(Verdict::isRegion).toList();
        long lines = regions.stream().mapToLong(Verdict::covered).sum();
        long branches = regions.stream().mapToLong(Verdict::branchesTaken).sum();
        long tests = verdicts.stream().flatMap(verdict -> verdict.witnesses().stream())
                .map(witness -> witness.test().id()).distinct().count();
        long calls = calls(verdicts).map(Call::operation).distinct().count();
        boolean proved = backend.isLocalStack() && verdicts.stream().allMatch(verdict -> verdict.kind().publishable()
                && verdict.calls().stream().allMatch(call -> call.isLocalStack() || call.isByHand()));
        String counts = Stream.of(Words.count(regions.size(), "region"), Words.count(lines, "line"),
                Words.count(branches, "branch"), Words.count(tests, "test"), Words.count(calls, "call"))
                .reduce((a, b) -> a + ", " + b).orElseThrow();
        return new Summary(regions.size(), lines, branches, tests, calls, proved,
                counts + end(backend, proved, verdicts) + "; "
                        + mutants.map(
                                tried -> tried.killed() + " of " + Words.count(tried.found(), "mutant") + " killed"
                                        + (tried.undecided() > 0 ? ", " + tried.undecided() + " undecided" : ""))
                                .orElse("mutants not run"));
    }

    private static String end(Backend backend, boolean proved, List<Verdict> verdicts) {
        if (!backend.isLocalStack()) {
            return " on the embedded backend: NOT proved against LocalStack"
                    + (backend.reason().isEmpty() ? "" : " (" + backend.reason() + ")");
        }
        return " against " + backend.name() + (proved ? ": proved" : ": NOT all proved")
                + Words.but(verdicts.stream().filter(verdict -> verdict.kind() == Verdict.Kind.STANDIN)
                        .flatMap(verdict -> verdict.witnesses().stream()).toList());
    }

    private static Stream<Call> calls(List<Verdict> verdicts) {
        return verdicts.stream().flatMap(verdict -> verdict.calls().stream());
    }
}
