package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Mutation.Fate;

/**
 * What <a href="https://pitest.org">PIT</a> found: its changes to published lines, and what came of them.
 *
 * @param byRegion the changes to each region
 */
record Mutations(Map<Region, List<Mutation>> byRegion) {

    /** A change that no test noticed, in the region of that key; the file is relative to the site's folder. */
    record Survivor(String key, String file, int line, String mutator) {
    }

    /**
     * Reads PIT's report; empty when PIT did not run.
     *
     * @param evidence the tests of the same build
     * @param survivors the changes that may go unnoticed
     * @param problems takes what is wrong with the report; a survivor is the business of the region it is in
     */
    static Optional<Mutations> read(Sources sources, List<Region> regions, Evidence evidence, Survivors survivors,
            Problems problems) throws IOException {
        Path report = sources.mutations();
        if (!Files.exists(report)) {
            return Optional.empty();
        }
        // A file knows the answers to some requests only: where a change asks for another, the test fails for want of an
        // answer, and a service may have given one with which it passed. That goes for files written by hand as well, and
        // PIT does not say why a test failed.
        Set<String> replayed = evidence.tests().stream()
                .filter(test -> test.entries("call").stream().map(Call::parse)
                        .anyMatch(Call::isKept))
                .map(TestRun::id).collect(Collectors.toSet());
        List<Mutation> found = new ArrayList<>();
        NodeList mutations = Xml.read(report, sources.place(report), problems).getElementsByTagName("mutation");
        for (int i = 0; i < mutations.getLength(); i++) {
            found.add(mutation((Element) mutations.item(i), replayed));
        }
        Mutations published = new Mutations(new LinkedHashMap<>());
        regions.forEach(region -> published.byRegion.put(region,
                found.stream().filter(each -> each.isIn(sources.compiled(region.file()), region))
                        .map(each -> survivors.judge(each, region)).toList()));
        published.checkTried(sources.place(report), problems);
        survivors.checkDistinct(regions, problems);
        survivors.checkUsed(problems);
        return Optional.of(published);
    }

    private void checkTried(String report, Problems problems) {
        if (all().found() == 0) {
            problems.add(Problem.in(report, "PIT changed nothing that is published, so nothing was tried"));
        } else if (all().killed() + all().undecided() == 0) {
            problems.add(Problem.in(report, "PIT's changes made no test fail: it ran none"));
        }
    }

    private static Mutation mutation(Element mutation, Set<String> replayed) {
        String className = text(mutation, "mutatedClass");
        String folder = className.replaceFirst("[^.]*$", "").replace('.', '/');
        boolean detected = mutation.getAttribute("detected").equals("true");
        // The others, such as RUN_ERROR and TIMED_OUT, are no test that failed.
        boolean failed = mutation.getAttribute("status").equals("KILLED");
        String killer = text(mutation, "killingTest").replaceFirst("^[^\\[]*", "");
        Fate fate = !detected ? Fate.SURVIVED : !failed || replayed.contains(killer) ? Fate.UNDECIDED : Fate.KILLED;
        return new Mutation(folder + text(mutation, "sourceFile"), Integer.parseInt(text(mutation, "lineNumber")),
                text(mutation, "mutator").replaceFirst(".*\\.", "").replaceFirst("Mutator$", ""), fate);
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    /** What became of the changes to a region. */
    Mutants of(Region region) {
        return Mutants.of(byRegion.getOrDefault(region, List.of()));
    }

    /** What became of all of them. */
    Mutants all() {
        return Mutants.of(byRegion.values().stream().flatMap(List::stream).toList());
    }

    /** Those that nobody noticed and that nobody listed. */
    List<Survivor> survived(Sources sources) {
        List<Survivor> survived = new ArrayList<>();
        byRegion.forEach((region, mutations) -> mutations.stream().filter(each -> each.fate() == Fate.SURVIVED)
                .forEach(each -> survived.add(new Survivor(region.key(), sources.place(region.file()), each.line(),
                        each.mutator()))));
        return survived;
    }
}
