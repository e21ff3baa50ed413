package yeartwo.publisher.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import yeartwo.publisher.code.Region;
import yeartwo.publisher.code.Syntax;
import yeartwo.publisher.proof.Verdict.Gap;

/**
 * Finds the lines of a region that the tests left unproved.
 *
 * @param lines the lines of the region that hold instructions, with what all tests executed of them
 * @param syntax what the source asks to be run
 * @param thrown lines whose own call threw what a test asserted: JaCoCo does not see that they ran
 * @param asked lines from which a service was asked and answered
 */
record Gaps(Region region, Map<Integer, Coverage.Line> lines, Syntax syntax, Set<Integer> thrown,
        Set<Integer> asked) {

    /** All of them, by line. */
    List<Gap> find() {
        List<Gap> gaps = new ArrayList<>();
        for (int line = region.first(); line <= region.last(); line++) {
            if (lines.containsKey(line)) {
                check(line, lines.get(line), gaps);
            }
            checkSyntax(line, gaps);
        }
        return gaps;
    }

    private void check(int number, Coverage.Line line, List<Gap> gaps) {
        if (line.taken() < line.branches() && (line.executed() || thrown.contains(number))) {
            gaps.add(new Gap(number, "only " + line.taken() + " of " + line.branches()
                    + " branches of this line ran in a passed test that reached a service"));
        } else if (!line.executed() && !thrown.contains(number)) {
            gaps.add(new Gap(number, "no passed test that reached a service executed this line",
                    syntax.calls().contains(number)));
        } else if (!line.executed() && syntax.calls().stream().filter(call -> call == number).count() > 1) {
            gaps.add(new Gap(number, "this line was only seen to throw, and nobody knows out of which of its calls; "
                    + "give each its own line"));
        } else if (!line.whole() && line.executed()) {
            gaps.add(new Gap(number, "passed tests that reached a service executed a part of this line only"));
        }
    }

    private void checkSyntax(int number, List<Gap> gaps) {
        if (syntax.blind().containsKey(number)) {
            gaps.add(new Gap(number, syntax.blind().get(number)));
        } else if (syntax.active().stream().anyMatch(span -> span.first() == number && isLost(span))) {
            gaps.add(new Gap(number, "the class holds no instruction for this statement, so it can never run"));
        } else if (syntax.asking().stream().anyMatch(span -> span.first() == number && span.holdsNone(asked))) {
            gaps.add(new Gap(number, "it asks a service, and no test's own clients were asked from here"));
        }
    }

    private boolean isLost(Syntax.Span span) {
        return span.holdsNone(lines.keySet());
    }
}
