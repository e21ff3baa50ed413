package yeartwo.publisher.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import yeartwo.publisher.code.Compilation.Published;
import yeartwo.publisher.code.Region;
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.code.Surroundings;
import yeartwo.publisher.code.Syntax;
import yeartwo.publisher.proof.Verdict.Gap;

/**
 * Finds the published lines that no region holds and that have to have run at least. What a class does once in a JVM it
 * does in whichever test came first, which may be one that reaches no service.
 *
 * @param ran what all passed tests executed
 */
record Unshown(Sources sources, List<Region> regions, Published published, Coverage ran) {

    /** Of what unfolds below a region, what did not run. */
    List<Gap> around(Region region, Coverage together) {
        String file = sources.compiled(region.file());
        Set<Integer> lines = needed(file, region);
        of(file).forEach(each -> lines.removeIf(each::holds));
        return gaps(file, lines, "it needs this line, ", together);
    }

    /** Of what unfolds below no region of a file, what did not run: what a region calls may come by it. */
    List<Gap> rest(String file, Coverage together) {
        Set<Integer> lines = published.surroundings().get(file).inMembers();
        of(file).forEach(each -> lines.removeAll(needed(file, each)));
        return gaps(file, lines, "a region may call this line, ", together);
    }

    private List<Region> of(String file) {
        return regions.stream().filter(each -> sources.compiled(each.file()).equals(file)).toList();
    }

    private Set<Integer> needed(String file, Region region) {
        return published.surroundings().getOrDefault(file, Surroundings.NONE).needed(region.first(), region.last());
    }

    private List<Gap> gaps(String file, Set<Integer> lines, String why, Coverage together) {
        return lines.stream().flatMap(line -> unrun(file, line, together).stream()
                .map(text -> new Gap(line, why + text))).toList();
    }

    private Optional<String> unrun(String file, int line, Coverage together) {
        Syntax syntax = published.syntax().getOrDefault(file, Syntax.NONE);
        return Optional.ofNullable(together.lines(file).get(line))
                .filter(each -> !each.isWhole() && !(syntax.runsOnce(line) && ran.isWhole(file, line)))
                .map(each -> each.executed()
                        ? "of which passed tests that reached a service executed a part only"
                        : "which no passed test that reached a service executed")
                .or(() -> syntax.unseen(line, together.lines(file).keySet()));
    }
}
