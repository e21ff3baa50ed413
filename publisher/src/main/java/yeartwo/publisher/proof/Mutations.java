package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Mutation.Fate;

/**
 * What <a href="https://pitest.org">PIT</a> found: its changes to published classes, and what came of them.
 *
 * @param all each of them
 */
record Mutations(List<Mutation> all) {

    /**
     * Reads PIT's report; empty when PIT did not run.
     *
     * @param evidence the tests of the same build
     * @param problems takes what is wrong with the report; a survivor is the business of the region it is in
     */
    static Optional<Mutations> read(Sources sources, Evidence evidence, Problems problems) throws IOException {
        Path report = sources.mutations();
        if (!Files.exists(report)) {
            return Optional.empty();
        }
        Set<String> replayed = evidence.tests().stream()
                .filter(test -> test.entries("call").stream().map(Call::parse)
                        .anyMatch(call -> call.answeredBy().startsWith("recording")))
                .map(TestRun::id).collect(Collectors.toSet());
        List<Mutation> found = new ArrayList<>();
        NodeList mutations = Xml.read(report, sources.place(report), problems).getElementsByTagName("mutation");
        for (int i = 0; i < mutations.getLength(); i++) {
            found.add(mutation((Element) mutations.item(i), replayed));
        }
        if (found.isEmpty()) {
            problems.add(Problem.in(sources.place(report), "PIT changed nothing, so nothing was tried"));
        } else if (found.stream().noneMatch(each -> each.fate() != Fate.SURVIVED)) {
            problems.add(Problem.in(sources.place(report), "PIT's changes made no test fail: it ran none"));
        }
        return Optional.of(new Mutations(found));
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

    /** Those in published lines, with the ones marked that are listed. */
    Mutations within(List<Region> regions, Sources sources, Survivors survivors) {
        Map<String, List<Region>> byFile = new TreeMap<>();
        regions.forEach(region -> byFile.computeIfAbsent(sources.compiled(region.file()), any -> new ArrayList<>())
                .add(region));
        List<Mutation> published = new ArrayList<>();
        for (Mutation each : all) {
            byFile.getOrDefault(each.file(), List.of()).stream()
                    .filter(region -> each.line() >= region.first() && each.line() <= region.last())
                    .forEach(region -> published.add(each.fate() == Fate.SURVIVED
                            && survivors.lists(each, region.lines().get(each.line() - region.first()))
                                    ? each.with(Fate.LISTED)
                                    : each));
        }
        return new Mutations(published);
    }

    /** Those in a region. */
    Mutants of(String file, Region region) {
        return Mutants.of(all.stream().filter(each -> each.file().equals(file) && each.line() >= region.first()
                && each.line() <= region.last()).toList());
    }

    /** Those that nobody noticed and that nobody listed. */
    List<Mutation> survived() {
        return all.stream().filter(each -> each.fate() == Fate.SURVIVED).toList();
    }
}
