package yeartwo.publisher.proof;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Compares what pages show with what tests proved, in both directions. */
public final class Closure {

    private final Proof proof;
    private final List<Showing> shown;

    /** Of a proof and of what all published pages show. */
    public Closure(Proof proof, List<Showing> shown) {
        this.proof = proof;
        this.shown = shown;
    }

    /** Reports the tests that did not pass, with the pages that show what they executed. */
    public void checkTests(Problems problems) {
        proof.unpassed().forEach(test -> problems.add(failure(test)));
    }

    /** Reports what is shown and not proved, and what is there and not shown. */
    public void checkBlocks(Problems problems) {
        for (Verdict verdict : proof.verdicts()) {
            List<String> places = places(verdict.key()).toList();
            if (places.isEmpty()) {
                problems.add(Problem.at(verdict.file(), verdict.first(), subject(verdict) + " is shown on no page",
                        "include it or delete it"));
            } else if (!verdict.kind().publishable()) {
                problems.add(unproved(verdict, places));
            }
        }
    }

    private static Problem unproved(Verdict verdict, List<String> places) {
        String shown = "shown in " + Words.list(places);
        List<String> hints = verdict.kind() == Verdict.Kind.CHANGED
                ? List.of(shown, "by an edit, or by another JDK: then ./mvnw clean verify")
                : List.of(shown);
        return new Problem(verdict.file(), verdict.first(), subject(verdict) + ": " + Words.lowerFirst(verdict.mark()),
                hints);
    }

    private static String subject(Verdict verdict) {
        return verdict.isRegion() ? "region '" + verdict.name() + "'" : "this output";
    }

    private Problem failure(Unpassed unpassed) {
        TestRun test = unpassed.test();
        String verb = test.outcome().equals("FAILED")
                ? "failed"
                : "did not run (" + test.outcome().toLowerCase(Locale.ROOT) + ")";
        List<String> executed = proof.verdicts().stream().filter(verdict -> unpassed.keys().contains(verdict.key()))
                .map(this::executed).toList();
        return new Problem(unpassed.file(), unpassed.line(), verb + " in " + test.name() + ": " + unpassed.message(),
                executed);
    }

    private String executed(Verdict region) {
        List<String> places = places(region.key()).toList();
        return "it executed " + region.file() + ":" + region.first() + "-" + region.last() + " (" + subject(region)
                + "), shown "
                + (places.isEmpty() ? "on no page" : "in " + Words.list(places));
    }

    private Stream<String> places(String key) {
        return shown.stream().filter(showing -> showing.key().equals(key)).map(Showing::place).sorted();
    }
}
