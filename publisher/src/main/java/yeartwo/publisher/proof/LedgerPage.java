package yeartwo.publisher.proof;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import yeartwo.publisher.proof.Block.Part;

/**
 * A ledger in words: a template says where these stand, and has none of its own.
 *
 * @param changes what the commit does not say; empty where it says all
 * @param facts of the whole build
 * @param limits what stand-ins do not show, by service
 * @param entries the regions and outputs
 */
record LedgerPage(String changes, List<Fact> facts, List<Fact> limits, List<Entry> entries) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** A name, and the texts that stand for it, each of parts that follow one another. */
    record Fact(String name, List<List<Part>> texts) {

        static Fact of(String name, Part... parts) {
            return new Fact(name, List.of(List.of(parts)));
        }

        boolean isTold() {
            return texts.stream().flatMap(List::stream).anyMatch(part -> !part.text().isEmpty());
        }
    }

    /** A region or an output; {@code warning} is empty where it is not wrong. */
    record Entry(String id, String title, String place, String kind, String mark, String warning, List<Fact> facts) {
    }

    static LedgerPage of(Ledger ledger) {
        String changes = ledger.commit().isEmpty() || ledger.clean() ? "" : ", with changes that are not committed";
        return new LedgerPage(changes, facts(ledger, changes),
                ledger.limits().stream().map(limit -> Fact.of(limit.service(), Part.words(limit.text() + ".")))
                        .toList(),
                ledger.entries().stream().map(LedgerPage::entry).toList());
    }

    private static List<Fact> facts(Ledger ledger, String changes) {
        return told(Fact.of("As of", Part.words(DAY.format(Instant.parse(ledger.date())))),
                Fact.of("Backend", Part.words(ledger.backend())),
                Fact.of("Why not LocalStack", Part.words(ledger.reason())),
                Fact.of("Image", Part.code(ledger.image())), Fact.of("JDK", Part.words(ledger.jdk())),
                Fact.of("AWS SDK", Part.words(ledger.sdk())), Fact.of("Mutants", Part.words(all(ledger.mutants()))),
                ledger.commit().isEmpty()
                        ? Fact.of("Commit", Part.words("outside git"))
                        : Fact.of("Commit", Part.code(ledger.commit()), Part.words(changes)),
                Fact.of("For programs", Part.link("proof.json", "proof.json"), Part.words(", by its "),
                        Part.link("schema", "proof.schema.json")));
    }

    private static String all(Ledger.@Nullable Tried mutants) {
        return mutants == null
                ? "not run"
                : mutants.killed() + " of " + mutants.found() + " made a test fail"
                        + (mutants.undecided() > 0 ? ", " + mutants.undecided() + " undecided" : "")
                        + (mutants.listed() > 0 ? ", " + mutants.listed() + " listed as harmless" : "");
    }

    private static Entry entry(Ledger.Entry entry) {
        boolean isRegion = !entry.region().isEmpty();
        return new Entry(entry.id(), isRegion ? entry.region() : fileName(entry.file()),
                entry.file() + (isRegion ? ", lines " + entry.first() + " to " + entry.last() : ""), entry.kind(),
                entry.mark(),
                entry.wrong() ? "Wrong on purpose: its tests pass as long as it does the wrong thing." : "",
                facts(entry, isRegion));
    }

    private static List<Fact> facts(Ledger.Entry entry, boolean isRegion) {
        return told(list("Shown on", entry.pages(), page -> Part.link(page.title(), page.uri()), "; "),
                Fact.of("Executed", Part.words(executed(entry))),
                each("Tests", entry.tests().stream().map(LedgerPage::test)),
                each("Calls", entry.calls().stream().map(call -> List.of(Part.words(call.operation() + " on "
                        + call.answeredBy() + (isRegion && !call.own() ? ", asked by its tests" : ""))))),
                list("IAM actions", entry.rights(), Part::code, ", "),
                Fact.of("Mutants", Part.words(isRegion ? words(entry.mutants()) : "")),
                Fact.of("Run it", Part.code(entry.runIt())), list("Needs", entry.needs(), Part::code, ", "),
                Fact.of("Full class", Part.link(fileName(entry.source()), entry.source())),
                list("Not shown", entry.notShown(), Part::words, "; "));
    }

    private static String executed(Ledger.Entry entry) {
        return entry.lines().isEmpty()
                ? ""
                : entry.covered() + " of " + entry.lines().size() + " lines"
                        + (entry.branches() > 0
                                ? ", " + entry.taken() + " of " + entry.branches() + " branches"
                                : "");
    }

    private static List<Part> test(Ledger.Test test) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.code(test.name()));
        parts.add(Part.words(" " + test.outcome() + (test.lines().isEmpty() ? "" : ", lines " + test.lines())
                + (test.showsWrong() ? ", shows what is wrong" : "")));
        for (String fault : test.faults()) {
            parts.addAll(List.of(Part.words(", with the fault "), Part.code(fault), Part.words(
                    test.altered().contains(fault) ? ", which altered requests or answers" : "")));
        }
        return parts;
    }

    private static String words(Ledger.@Nullable Tried mutants) {
        return mutants == null ? "not run" : mutants.words();
    }

    private static String fileName(String file) {
        return file.replaceFirst(".*/", "");
    }

    private static Fact each(String name, Stream<List<Part>> texts) {
        List<List<Part>> all = texts.toList();
        return all.isEmpty() ? Fact.of(name, Part.words("none")) : new Fact(name, all);
    }

    private static <T> Fact list(String name, Collection<T> things, Function<T, Part> part, String between) {
        return Fact.of(name, things.stream().flatMap(thing -> Stream.of(Part.words(between), part.apply(thing))).skip(1)
                .toArray(Part[]::new));
    }

    private static List<Fact> told(Fact... facts) {
        return Stream.of(facts).filter(Fact::isTold).toList();
    }
}
