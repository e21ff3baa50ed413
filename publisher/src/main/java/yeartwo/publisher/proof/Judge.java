package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import yeartwo.publisher.proof.Compilation.Published;
import yeartwo.publisher.proof.Verdict.Gap;
import yeartwo.publisher.proof.Verdict.Kind;
import yeartwo.publisher.proof.Verdict.Witness;

/** Comes to a verdict on each region and each output. */
final class Judge {

    private final Sources sources;
    private final Published published;
    private final Runs runs;
    private final Optional<Mutations> mutations;
    /** What all tests that count executed together. */
    private final Coverage together;

    /** @param mutations what PIT found; empty when it did not run */
    Judge(Sources sources, Published published, Runs runs, Optional<Mutations> mutations) throws IOException {
        this.sources = sources;
        this.published = published;
        this.runs = runs;
        this.mutations = mutations;
        this.together = Coverage.ofAll(published.classes(), runs.counting().stream().map(Runs.Run::record).toList());
    }

    Verdict on(Region region) {
        String file = sources.compiled(region.file());
        Map<Integer, Coverage.Line> lines = together.lines(file, region);
        List<Witness> witnesses = runs.counting().stream().filter(run -> concerns(run, file, region, lines))
                .map(run -> witness(run, file, region)).sorted(Comparator.comparing(each -> each.test().id())).toList();
        List<Gap> gaps = new ArrayList<>(
                new Gaps(region, lines, syntax(file), lines(run -> run.threwAt(file, region)),
                        lines(run -> run.askedAt(file, region))).find());
        if (!syntax(file).hasCode(region)) {
            gaps = List.of(new Gap(region.first(), "it holds no code"));
        } else if (witnesses.isEmpty()) {
            gaps = List.of(new Gap(region.first(), nobody(file, region, lines)));
        } else {
            gaps.addAll(wrong(region, witnesses));
        }
        Kind kind = gaps.isEmpty() ? kind(witnesses) : changed(file) ? Kind.CHANGED : Kind.UNPROVED;
        return new Verdict(region.key(), region.anchor(), sources.place(region.file()), region.name(), region.first(),
                region.last(), region.text(), kind, mark(kind, gaps, witnesses, lines), lines, gaps, witnesses,
                mutations.map(all -> all.of(region)));
    }

    Verdict onOutput(String key, Path file, String text) {
        String name = key.replaceFirst("\\.txt$", "");
        String printed = name + "|" + Digest.of(text);
        List<Witness> witnesses = runs.counting().stream()
                .filter(run -> run.test().entries("output").contains(printed))
                .map(run -> new Witness(run.test(), Set.of(), run.calls(), List.of())).toList();
        List<Gap> gaps = witnesses.isEmpty()
                ? List.of(new Gap(1, "no passed test that reached a service printed this text"))
                : List.of();
        boolean changed = runs.stale().stream().anyMatch(run -> run.test().entries("output").contains(printed));
        Kind kind = gaps.isEmpty() ? kind(witnesses) : changed ? Kind.CHANGED : Kind.UNPROVED;
        String mark = gaps.isEmpty()
                ? "Printed by " + witnesses.get(0).test().name() + ", which "
                        + Words.lowerFirst(Words.ran(Verdict.calls(witnesses)))
                : mark(kind, gaps, witnesses, Map.of());
        return new Verdict(key, "output-" + name.replace('/', '-'), sources.place(file), "", 1,
                (int) text.lines().count(), text, kind, mark, Map.of(), gaps, witnesses, Optional.empty());
    }

    /** A region without instructions, such as one of imports, goes with its class. */
    private static boolean concerns(Runs.Run run, String file, Region region, Map<Integer, Coverage.Line> lines) {
        Set<Integer> executed = run.coverage().executed(file);
        return lines.isEmpty()
                ? !executed.isEmpty()
                : executed.stream().anyMatch(lines::containsKey) || !run.threwAt(file, region).isEmpty();
    }

    private static Witness witness(Runs.Run run, String file, Region region) {
        Set<Integer> lines = new TreeSet<>(run.coverage().executed(file, region));
        lines.addAll(run.threwAt(file, region));
        return new Witness(run.test(), lines, run.calls(),
                run.calls().stream().filter(call -> call.isOf(file, region)).toList());
    }

    private Set<Integer> lines(Function<Runs.Run, Set<Integer>> of) {
        return runs.counting().stream().flatMap(run -> of.apply(run).stream()).collect(Collectors.toSet());
    }

    private Syntax syntax(String file) {
        return published.syntax().getOrDefault(file, Syntax.NONE);
    }

    private static List<Gap> wrong(Region region, List<Witness> witnesses) {
        boolean isWrong = region.name().startsWith(Verdict.WRONG);
        if (isWrong && witnesses.stream().noneMatch(each -> each.test().showsWrong())) {
            return List.of(new Gap(region.first(),
                    "nothing shows that it is wrong: no passed test with @Tag(\"wrong\") executed it"));
        }
        if (!isWrong && witnesses.stream().allMatch(each -> each.test().showsWrong())) {
            return List.of(new Gap(region.first(), "only tests with @Tag(\"wrong\") executed it: call it '"
                    + Verdict.WRONG + region.name() + "', or test what is right about it"));
        }
        return List.of();
    }

    private String nobody(String file, Region region, Map<Integer, Coverage.Line> lines) {
        return runs.silent().stream().anyMatch(run -> concerns(run, file, region, lines))
                ? "its tests reach no service"
                : lines.isEmpty() ? "no passed test executed its class" : "no passed test executed it";
    }

    private static Kind kind(List<Witness> witnesses) {
        return Verdict.calls(witnesses).stream().allMatch(Call::isLocalStack) ? Kind.PROVED : Kind.STANDIN;
    }

    private static String mark(Kind kind, List<Gap> gaps, List<Witness> witnesses, Map<Integer, Coverage.Line> lines) {
        return switch (kind) {
            case CHANGED -> "Changed since its proof";
            case UNPROVED -> "Not proved: " + gaps.get(0).text()
                    + (gaps.size() > 1 ? ", and " + Words.count(gaps.size() - 1, "more gap") : "");
            default -> Words.ran(Verdict.calls(witnesses)) + " · " + Words.count(witnesses.size(), "test")
                    + (lines.isEmpty() ? "" : " · " + lines.size() + " of " + Words.count(lines.size(), "line"));
        };
    }

    /** Whether tests executed the region's class and something in their run has changed since. */
    private boolean changed(String file) {
        return runs.stale().stream().anyMatch(run -> run.coverage().files().containsKey(file)
                || run.coverage().foreign().contains(file));
    }
}
