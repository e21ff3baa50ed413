package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import yeartwo.publisher.code.Region;
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;
import yeartwo.publisher.proof.Mutation.Fate;

/**
 * What <a href="https://pitest.org">PIT</a> found: its changes to published lines, and what came of them.
 *
 * @param byRegion the changes to each region
 */
record Mutations(Map<Region, List<Mutation>> byRegion) {

    /** PIT's change that leaves out a call of a builder, which is a setting of a request. */
    private static final String SETTINGS = "NakedReceiver";

    /**
     * A change that no test is known to notice, in the region of that key.
     *
     * @param file relative to the site's folder
     * @param entry what lists it, but for the reason
     */
    record Survivor(String key, String file, int line, String mutator, String description, String outcome,
            String entry) {
    }

    /**
     * Reads PIT's report; empty when PIT did not run, or no test did that it could be held against.
     *
     * @param evidence the tests of the same build
     * @param backend what these ran against
     * @param survivors the changes that may go unnoticed
     * @param problems takes what is wrong with the report; a survivor is the business of the region it is in
     */
    static Optional<Mutations> read(Sources sources, List<Region> regions, Evidence evidence, Backend backend,
            Survivors survivors, Problems problems) throws IOException {
        Path report = sources.snippets().resolve("target/mutations/mutations.xml");
        if (!Files.exists(report) || evidence.passed().isEmpty()) {
            return Optional.empty();
        }
        checkBackend(sources, report.resolveSibling("backend"), backend, problems);
        Map<String, TestRun> passed = evidence.passed().stream()
                .collect(Collectors.toMap(TestRun::id, Function.identity()));
        List<Mutation> found = new ArrayList<>();
        NodeList mutations = Xml.read(report, sources.place(report), problems).getElementsByTagName("mutation");
        for (int i = 0; i < mutations.getLength(); i++) {
            found.add(mutation((Element) mutations.item(i), passed));
        }
        Mutations published = new Mutations(new LinkedHashMap<>());
        regions.forEach(region -> published.byRegion.put(region,
                found.stream().filter(each -> each.isIn(sources.compiled(region.file()), region))
                        .map(each -> survivors.judge(each, region)).toList()));
        published.checkTried(sources.place(report), problems);
        survivors.checkDistinct(regions, problems);
        survivors.checkUsed(published.all().listed(), problems);
        return Optional.of(published);
    }

    /** The file is written when PIT has ended, by what still answered then: of a dead service every change is noticed. */
    private static void checkBackend(Sources sources, Path written, Backend backend, Problems problems)
            throws IOException {
        String other = Files.exists(written) ? Files.readString(written).strip() : "nothing that lasted to its end";
        if (!other.equals(backend.name())) {
            problems.add(Problem.in(sources.place(written), "PIT's tests ran against " + other + ", those of the proof "
                    + "against " + backend.name(), "run ./mvnw -Pmutation verify again"));
        }
    }

    private void checkTried(String report, Problems problems) {
        if (all().found() == 0) {
            problems.add(Problem.in(report, "PIT changed nothing that is published, so nothing was tried"));
        } else if (all().killed() == 0) {
            problems.add(Problem.in(report, "PIT's changes made no test fail: it ran none"));
        } else if (byRegion.values().stream().flatMap(List::stream)
                .noneMatch(each -> each.mutator().equals(SETTINGS))) {
            problems.add(Problem.in(report, "PIT left out no setting of a request",
                    "snippets/pom.xml has to ask for it: --mutators=DEFAULTS,EXPERIMENTAL_NAKED_RECEIVER"));
        }
    }

    private static Mutation mutation(Element mutation, Map<String, TestRun> passed) {
        String className = text(mutation, "mutatedClass");
        String folder = className.replaceFirst("[^.]*$", "").replace('.', '/');
        boolean detected = mutation.getAttribute("detected").equals("true");
        Optional<String> doubt = doubt(mutation.getAttribute("status"),
                text(mutation, "killingTest").replaceFirst("^[^\\[]*", ""), passed);
        Fate fate = !detected ? Fate.SURVIVED : doubt.isPresent() ? Fate.UNDECIDED : Fate.KILLED;
        return new Mutation(folder + text(mutation, "sourceFile"), Integer.parseInt(text(mutation, "lineNumber")),
                text(mutation, "mutator").replaceFirst(".*\\.", "").replaceFirst("Mutator$", ""),
                text(mutation, "description"), fate,
                detected ? doubt.orElse("a test failed") : "no test failed");
    }

    /**
     * Why nobody knows whether a test noticed a change. A file knows the answers to some requests only: where a change
     * asks for another, the test fails for want of an answer, and a service may have given one with which it passed.
     */
    private static Optional<String> doubt(String status, String killer, Map<String, TestRun> passed) {
        if (!status.equals("KILLED")) { // RUN_ERROR and TIMED_OUT, among others, are no test that failed
            return Optional.of("no test came to its end: " + status);
        }
        if (!passed.containsKey(killer)) {
            return Optional.of("what failed is no test that passed without the change: '" + killer + "'");
        }
        TestRun test = passed.get(killer);
        return test.entries("call").stream().map(Call::parse).anyMatch(Call::isKept)
                ? Optional.of(test.name() + " failed, perhaps for want of a kept answer")
                : Optional.empty();
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

    /** Those that nobody noticed and that nobody listed; on LocalStack, which is never at a loss, the doubtful ones too. */
    List<Survivor> survived(Sources sources, Backend backend) {
        List<Survivor> survived = new ArrayList<>();
        byRegion.forEach((region, mutations) -> mutations.stream()
                .filter(each -> each.fate() == Fate.SURVIVED
                        || each.fate() == Fate.UNDECIDED && backend.isLocalStack())
                .forEach(each -> survived.add(new Survivor(region.key(), sources.place(region.file()), each.line(),
                        each.mutator(), each.description(), each.outcome(), Survivors.entry(each, region)))));
        return survived;
    }
}
