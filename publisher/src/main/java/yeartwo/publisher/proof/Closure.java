package yeartwo.publisher.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import yeartwo.publisher.code.Region;
import yeartwo.publisher.problem.Nearest;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Compares what pages show with what tests proved, in both directions. */
public final class Closure {

    /** What to do about evidence of what has changed. */
    static final String AGAIN = "./mvnw verify proves it again; after a change of the JDK, ./mvnw clean verify";

    private static final Pattern RUNS = Pattern.compile("-Dtest=([\\w,]+)");

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

    /** Reports the tests that pages name and that are none, or did not pass. */
    public void checkNames(List<Showing> named, Problems problems) {
        Set<String> passed = proof.passedTests().keySet();
        named.forEach(name -> checkPassed("test", name.key(), passed, name, problems));
    }

    private static void checkPassed(String what, String name, Set<String> passed, Showing place, Problems problems) {
        if (!passed.contains(name)) {
            problems.add(Problem.at(place.file(), place.line(), "no passed " + what + " '" + name + "'",
                    Nearest.to(name, passed).map(nearest -> "nearest: " + nearest).orElse("no test passed at all")));
        }
    }

    /** Reports what a command in a sentence would run and this run did not: {@code -Dtest=PostsTest}. */
    public void checkCommands(List<Showing> codes, Problems problems) {
        Set<String> passed = proof.passedTests().keySet().stream().map(test -> test.replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        codes.forEach(code -> RUNS.matcher(code.key()).results()
                .flatMap(runs -> Stream.of(runs.group(1).split(",")))
                .forEach(type -> checkPassed("test in", type, passed, code, problems)));
    }

    /** Whether every test passed; else what is not proved follows from that. */
    public boolean allPassed() {
        return proof.unpassed().isEmpty();
    }

    /** Reports what is there and not shown. */
    public void checkShown(Problems problems) {
        proof.verdicts().stream().filter(verdict -> places(verdict).isEmpty())
                .forEach(verdict -> problems.add(Problem.at(verdict.file(), verdict.first(),
                        subject(verdict) + " is shown on no page", "include it or delete it")));
    }

    /** Reports what is shown and not proved. */
    public void checkProved(Problems problems) {
        for (Verdict verdict : proof.verdicts()) {
            List<Showing> places = places(verdict);
            if (!places.isEmpty() && !verdict.kind().publishable()) {
                unproved(verdict, places, problems);
            }
        }
        proof.survived().forEach(each -> problems.add(survivor(each)));
    }

    /** Reports what is shown as a warning without what comes of it, and what comes of it without the warning. */
    public void checkWarnings(Problems problems) {
        for (Verdict verdict : proof.verdicts()) {
            List<Showing> places = verdict.kind().publishable() ? places(verdict) : List.of();
            if (verdict.isWrong()) {
                places.forEach(place -> checkOutcome(verdict, place, problems));
            } else if (!verdict.isRegion()
                    && verdict.witnesses().stream().allMatch(witness -> witness.test().showsWrong())) {
                places.forEach(place -> checkWarned(place, problems));
            }
        }
    }

    private static void unproved(Verdict verdict, List<Showing> places, Problems problems) {
        if (verdict.kind() == Verdict.Kind.CHANGED) {
            problems.add(new Problem(verdict.file(), verdict.first(), subject(verdict) + " changed since its proof",
                    List.of(shownIn(places), AGAIN)));
            return;
        }
        for (Verdict.Gap gap : verdict.gaps()) {
            problems.add(new Problem(verdict.file(), gap.line(), subject(verdict) + " is not proved: " + gap.text(),
                    List.of(shownIn(places))));
        }
    }

    /** What comes of code that is shown as a warning, as the run printed it, is the first output after it. */
    private void checkOutcome(Verdict verdict, Showing place, Problems problems) {
        List<String> outcomes = verdict.witnesses().stream().filter(witness -> witness.test().showsWrong())
                .flatMap(witness -> witness.test().entries("output").stream())
                .map(printed -> printed.replaceFirst("\\|.*", ".txt")).distinct().toList();
        Optional<Showing> first = shown.stream()
                .filter(other -> other.file().equals(place.file()) && other.line() > place.line()
                        && other.key().endsWith(".txt"))
                .min(Comparator.comparing(Showing::line));
        if (first.filter(output -> outcomes.contains(output.key())).isEmpty()) {
            problems.add(Problem.at(place.file(), place.line(), subject(verdict)
                    + " is shown as a warning, and the first output after it on the page is not what comes of it",
                    outcomes.isEmpty()
                            ? "none of its tests with @Tag(\"wrong\") prints an output"
                            : "include an output that its tests print: " + String.join(", ", outcomes)));
        }
    }

    /** What comes of code that is wrong is shown beside that code, not beside what is right. */
    private void checkWarned(Showing place, Problems problems) {
        Set<String> warnings = proof.verdicts().stream().filter(Verdict::isWrong).map(Verdict::key)
                .collect(Collectors.toSet());
        if (shown.stream().noneMatch(other -> other.file().equals(place.file()) && warnings.contains(other.key()))) {
            problems.add(Problem.at(place.file(), place.line(),
                    "only tests with @Tag(\"wrong\") print this output, and the "
                            + "page does not show what is wrong",
                    "include a region whose name begins with '" + Region.WRONG + "'"));
        }
    }

    private Problem survivor(Mutations.Survivor survivor) {
        return new Problem(survivor.file(), survivor.line(), "PIT changed this line ("
                + survivor.mutator() + ") and " + survivor.outcome(),
                List.of(
                        "PIT says: " + survivor.description(),
                        "shown in " + Words.list(placesOf(survivor.key()).map(Showing::place).toList()),
                        "write the test that notices, or take @Tag(\"slow\") from one that does; only where none can, list it in "
                                + "snippets/" + Survivors.FILE + ", with the reason behind:",
                        survivor.entry()));
    }

    private static String subject(Verdict verdict) {
        return verdict.isRegion() ? "region '" + verdict.name() + "'" : "this output";
    }

    private Problem failure(Unpassed unpassed) {
        TestRun test = unpassed.test();
        String verb = test.outcome().equals("FAILED")
                ? "failed"
                : "did not run (" + test.outcome().toLowerCase(Locale.ROOT) + ")";
        List<Verdict> executed = proof.verdicts().stream().filter(verdict -> unpassed.keys().contains(verdict.key()))
                .toList();
        List<Showing> places = executed.stream().flatMap(verdict -> places(verdict).stream()).toList();
        List<String> hints = new ArrayList<>(List.of(unpassed.message()));
        executed.forEach(verdict -> hints.add("it executed " + subject(verdict) + ", " + verdict.file() + ":"
                + verdict.first() + "-" + verdict.last()));
        return new Problem(unpassed.file(), unpassed.line(), verb + " in " + test.name() + "; " + shownIn(places),
                hints);
    }

    private static String shownIn(List<Showing> places) {
        return places.isEmpty()
                ? "shown on no page"
                : "shown in " + Words.count(places.size(), "block") + ": "
                        + String.join(", ", places.stream().map(Showing::place).distinct().toList());
    }

    private List<Showing> places(Verdict verdict) {
        return placesOf(verdict.key()).toList();
    }

    private Stream<Showing> placesOf(String key) {
        return shown.stream().filter(showing -> showing.key().equals(key))
                .sorted((a, b) -> a.place().compareTo(b.place()));
    }
}
