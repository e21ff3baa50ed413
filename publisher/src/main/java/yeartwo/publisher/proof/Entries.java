package yeartwo.publisher.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import yeartwo.publisher.proof.Ledger.Asked;
import yeartwo.publisher.proof.Ledger.Entry;
import yeartwo.publisher.proof.Ledger.Line;
import yeartwo.publisher.proof.Ledger.PageLink;
import yeartwo.publisher.proof.Ledger.Tried;
import yeartwo.publisher.proof.Verdict.Witness;

/** Writes verdicts down for the ledger. */
record Entries(Details details, List<Showing> shown) {

    Entry of(Verdict verdict) {
        List<PageLink> pages = shown.stream().filter(showing -> showing.key().equals(verdict.key()))
                .map(showing -> new PageLink(showing.title(), showing.uri())).distinct().toList();
        return new Entry(verdict.anchor(), verdict.file(), verdict.name(), verdict.first(), verdict.last(),
                verdict.isWrong(), verdict.kind().word(), verdict.mark(), pages, lines(verdict), verdict.covered(),
                verdict.branches(), verdict.branchesTaken(),
                verdict.witnesses().stream().map(Entries::test).toList(), asked(verdict),
                new TreeSet<>(Details.rights(verdict)), verdict.mutants().map(Tried::of).orElse(null),
                Details.runIt(verdict.witnesses()),
                new TreeSet<>(verdict.isRegion() ? details.needs(verdict).libraries() : Set.of()),
                details.source(verdict), details.notShown(verdict));
    }

    private static List<Line> lines(Verdict verdict) {
        List<Line> lines = new ArrayList<>();
        verdict.lines().forEach((number, line) -> lines.add(new Line(number, line.branches(),
                IntStream.range(0, verdict.witnesses().size())
                        .filter(index -> verdict.witnesses().get(index).lines().contains(number)).boxed().toList())));
        return lines;
    }

    private static Ledger.Test test(Witness witness) {
        return new Ledger.Test(witness.test().name(), witness.test().id(), "passed", Words.lines(witness.lines()),
                witness.test().showsWrong(), witness.test().entries("fault"), witness.test().entries("altered"));
    }

    private static List<Asked> asked(Verdict verdict) {
        List<Call> own = verdict.own();
        return verdict.calls().stream()
                .map(call -> new Asked(call.operation(), call.answeredBy(), own.stream()
                        .anyMatch(other -> other.operation().equals(call.operation())
                                && other.answeredBy().equals(call.answeredBy()))))
                .distinct().sorted(Comparator.comparing(Asked::operation).thenComparing(Asked::answeredBy)).toList();
    }
}
