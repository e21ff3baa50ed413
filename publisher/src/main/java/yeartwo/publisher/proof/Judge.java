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
import java.util.stream.Stream;

import yeartwo.publisher.code.Compilation.Published;
import yeartwo.publisher.code.Digest;
import yeartwo.publisher.code.Region;
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.code.Syntax;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Verdict.Gap;
import yeartwo.publisher.proof.Verdict.Kind;
import yeartwo.publisher.proof.Verdict.Witness;

/** Comes to a verdict on each region and each output. */
final class Judge {

    private final Sources sources;
    private final Published published;
    private final Runs runs;
    private final Optional<Mutations> mutations;
    private final Coverage ran;
    private final Unshown unshown;
    private final Panels any;
    private final Panels right;

    /** Tests, and what they executed together. */
    private record Panel(List<Runs.Run> runs, Coverage together) {

        static Panel of(List<Runs.Run> runs, Published published) throws IOException {
            return new Panel(runs, Coverage.ofAll(published.classes(), runs.stream().map(Runs.Run::record).toList()));
        }

        Set<Integer> lines(Function<Runs.Run, Set<Integer>> of) {
            return runs.stream().flatMap(run -> of.apply(run).stream()).collect(Collectors.toSet());
        }
    }

    /** All of some tests, and those of them to which only services answered. */
    private record Panels(Panel all, Panel genuine) {

        static Panels of(List<Runs.Run> runs, Published published) throws IOException {
            return new Panels(Panel.of(runs, published),
                    Panel.of(runs.stream().filter(Runs.Run::isGenuine).toList(), published));
        }
    }

    /** What tests say of a region. */
    private record Finding(Map<Integer, Coverage.Line> lines, List<Witness> witnesses, List<Gap> gaps) {
    }

    /** @param mutations what PIT found; empty when it did not run */
    Judge(Sources sources, List<Region> regions, Published published, Runs runs, Optional<Mutations> mutations)
            throws IOException {
        this.sources = sources;
        this.published = published;
        this.runs = runs;
        this.mutations = mutations;
        this.ran = Coverage.ofAll(published.classes(), Stream.concat(runs.counting().stream(), runs.silent().stream())
                .map(Runs.Run::record).toList());
        this.unshown = new Unshown(sources, regions, published, ran);
        this.any = Panels.of(runs.counting(), published);
        this.right = Panels.of(runs.counting().stream().filter(run -> !run.test().showsWrong()).toList(), published);
    }

    /**
     * Tests that made answers themselves may add to what the others prove; they do not carry it. A test that shows what is
     * wrong proves nothing that is shown as right.
     */
    Verdict on(Region region) {
        String file = sources.compiled(region.file());
        Panels panels = region.isWrong() ? any : right;
        Finding found = find(region, file, panels.all());
        Finding own = find(region, file, panels.genuine());
        List<Witness> carrying = own.gaps().isEmpty() ? own.witnesses() : found.witnesses();
        Kind kind = found.gaps().isEmpty() ? kind(carrying) : changed(file) ? Kind.CHANGED : Kind.UNPROVED;
        return new Verdict(region.key(), region.anchor(), sources.place(region.file()), region.name(), region.first(),
                region.last(), region.text(), kind, mark(kind, found, carrying), found.lines(), found.gaps(),
                found.witnesses(), mutations.map(tried -> tried.of(region)));
    }

    private Finding find(Region region, String file, Panel panel) {
        Map<Integer, Coverage.Line> lines = panel.together().lines(file, region);
        List<Witness> witnesses = panel.runs().stream().filter(run -> concerns(run, file, region, lines))
                .map(run -> witness(run, file, region)).sorted(Comparator.comparing(each -> each.test().id())).toList();
        if (!syntax(file).hasCode(region)) {
            return new Finding(lines, witnesses, List.of(new Gap(region.first(), "it holds no code")));
        }
        if (witnesses.isEmpty()) {
            return new Finding(lines, witnesses, List.of(new Gap(region.first(), nobody(file, region, lines))));
        }
        List<Gap> gaps = new ArrayList<>(
                new Gaps(region, lines, syntax(file), panel.lines(run -> run.threwAt(file, region)),
                        panel.lines(run -> run.askedAt(file, region))).find());
        gaps.addAll(unshown.around(region, panel.together()));
        if (region.isWrong() && witnesses.stream().noneMatch(each -> each.test().showsWrong())) {
            gaps.add(new Gap(region.first(),
                    "nothing shows that it is wrong: no passed test with @Tag(\"wrong\") executed it"));
        }
        return new Finding(lines, witnesses, gaps.stream().map(gap -> explained(gap, file, panel)).toList());
    }

    /**
     * Reports what did not run of the lines that are neither shown nor unfold below a region. What tests of right code
     * come by they have to have run; the rest is left to those that show what is wrong.
     */
    void checkRest(Problems problems) {
        for (String file : published.surroundings().keySet()) {
            Panel panel = right.all().together().executed(file).isEmpty() ? any.all() : right.all();
            List<Gap> gaps = unshown.rest(file, panel.together());
            String place = sources.place(sources.java().resolve(file));
            if (!gaps.isEmpty() && changed(file)) {
                problems.add(Problem.in(place, "this changed since the tests ran", Closure.AGAIN));
            } else {
                gaps.stream().map(gap -> explained(gap, file, panel)).forEach(
                        gap -> problems.add(Problem.at(place, gap.line(), gap.text(), "test it, or delete it")));
            }
        }
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
        List<Witness> own = witnesses.stream().filter(Witness::isGenuine).toList();
        List<Witness> carrying = own.isEmpty() ? witnesses : own;
        Kind kind = gaps.isEmpty() ? kind(carrying) : changed ? Kind.CHANGED : Kind.UNPROVED;
        String mark = gaps.isEmpty()
                ? "Printed by " + carrying.get(0).test().name() + ", which "
                        + Words.lowerFirst(Words.ran("Ran", carrying))
                : mark(kind, new Finding(Map.of(), witnesses, gaps), carrying);
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

    private Syntax syntax(String file) {
        return published.syntax().getOrDefault(file, Syntax.NONE);
    }

    /** A line that was left to tests which show what is wrong, or which reach no service. */
    private Gap explained(Gap gap, String file, Panel panel) {
        if (panel.together().isWhole(file, gap.line())) {
            return gap;
        }
        String why = any.all().together().isWhole(file, gap.line())
                ? "; what tests with @Tag(\"wrong\") executed does not count here"
                : silent(gap, file)
                        .map(test -> "; " + test + " executed it, and reached none: let it ask one, too, if only "
                                + "whether nothing was stored")
                        .orElse(gap.mayThrow() ? "; if its call always throws, assert that with Thrown" : "");
        return new Gap(gap.line(), gap.text() + why);
    }

    /** A test that reached no service and would leave no gap. */
    private Optional<String> silent(Gap gap, String file) {
        return runs.silent().stream().filter(run -> ran.isWhole(file, gap.line()))
                .filter(run -> run.coverage().executed(file).contains(gap.line())).map(run -> run.test().name())
                .findFirst();
    }

    private String nobody(String file, Region region, Map<Integer, Coverage.Line> lines) {
        if (any.all().runs().stream().anyMatch(run -> concerns(run, file, region, lines))) {
            return "only tests with @Tag(\"wrong\") executed it: call it '" + Region.WRONG + region.name()
                    + "', or test what is right about it";
        }
        return runs.silent().stream().anyMatch(run -> concerns(run, file, region, lines))
                ? "its tests reach no service"
                : lines.isEmpty() ? "no passed test executed its class" : "no passed test executed it";
    }

    private static Kind kind(List<Witness> carrying) {
        return carrying.stream().allMatch(Witness::isGenuine)
                && Verdict.calls(carrying).stream().allMatch(Call::isLocalStack) ? Kind.PROVED : Kind.STANDIN;
    }

    private static String mark(Kind kind, Finding found, List<Witness> carrying) {
        int lines = found.lines().size();
        return switch (kind) {
            case CHANGED -> "Changed since its proof";
            case UNPROVED -> "Not proved: " + found.gaps().get(0).text() + " (line " + found.gaps().get(0).line() + ")"
                    + (found.gaps().size() > 1 ? ", and " + Words.count(found.gaps().size() - 1, "more gap") : "");
            default -> Words.ran(who(found, carrying), carrying) + " · " + Words.count(found.witnesses().size(), "test")
                    + (lines == 0 ? "" : " · " + lines + " of " + Words.count(lines, "line"));
        };
    }

    /** Any call of a test makes it count; the mark of a region that asks for nothing itself does not claim it. */
    private static String who(Finding found, List<Witness> carrying) {
        return found.lines().isEmpty()
                ? "Its class ran"
                : carrying.stream().allMatch(witness -> witness.own().isEmpty()) ? "Ran in tests" : "Ran";
    }

    /** Whether tests executed the region's class and something in their run has changed since. */
    private boolean changed(String file) {
        return runs.stale().stream().anyMatch(run -> run.coverage().files().containsKey(file)
                || run.coverage().foreign().contains(file));
    }
}
