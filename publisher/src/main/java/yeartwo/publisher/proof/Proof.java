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
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

import yeartwo.publisher.code.Compilation;
import yeartwo.publisher.code.Names;
import yeartwo.publisher.code.Needs;
import yeartwo.publisher.code.Region;
import yeartwo.publisher.code.Regions;
import yeartwo.publisher.code.SourceText;
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** What the evidence of the tests says of the snippets as they stand. */
public final class Proof {

    private final Sources sources;
    private final FutureTask<Problems> tests;
    private final List<Verdict> verdicts;
    private final List<Unpassed> unpassed;
    private final List<Mutations.Survivor> survived;
    private final Optional<Mutants> mutants;
    private final Map<String, String> passed;
    private final Backend backend;
    private final Details details;
    private final Names names;

    private Proof(Sources sources, FutureTask<Problems> tests, List<Verdict> verdicts, List<Unpassed> unpassed,
            List<Mutations.Survivor> survived,
            Optional<Mutants> mutants, Map<String, String> passed, Backend backend, Details details, Names names) {
        this.sources = sources;
        this.tests = tests;
        this.verdicts = verdicts;
        this.unpassed = unpassed;
        this.survived = survived;
        this.mutants = mutants;
        this.passed = passed;
        this.backend = backend;
        this.details = details;
        this.names = names;
    }

    /**
     * Reads sources, classes and evidence.
     *
     * @param limits what the stand-ins do not show
     * @param problems takes what is wrong with the sources
     * @param unproved takes what is wrong with the evidence
     */
    public static Proof read(Sources sources, Limits limits, Problems problems, Problems unproved) throws IOException {
        if (!Files.exists(sources.classPath())) {
            problems.add(Problem.of("the snippets were not compiled: there is no " + sources.place(sources.classPath()),
                    "Maven says why, above or at the end"));
            Compilation.Published nothing = new Compilation.Published(Map.of(), Map.of(), Map.of());
            return new Proof(sources, new FutureTask<>(Problems::new), List.of(), List.of(),
                    List.of(), Optional.empty(), Map.of(),
                    Backend.of(List.of(), "", unproved),
                    new Details(sources, Needs.read(sources, nothing), Map.of(), limits), Names.of(nothing));
        }
        String classPath = Files.readString(sources.classPath()).strip();
        List<Region> regions = new Regions(sources, problems).find();
        Compilation.Published published = new Compilation(sources, classPath, problems).published();
        Evidence evidence = Evidence.read(sources, unproved);
        Survivors survivors = Survivors.read(sources, unproved);
        Backend backend = Backend.of(evidence.tests(), evidence.jdk(), unproved);
        Optional<Mutations> mutations = Mutations.read(sources, regions, evidence, backend, survivors, unproved);
        Runs runs = Runs.of(evidence, published);
        Judge judge = new Judge(sources, regions, published, runs, mutations);
        List<Verdict> verdicts = new ArrayList<>(regions.stream().map(judge::on).toList());
        for (Path output : Sources.files(sources.outputs(), ".txt")) {
            String key = Sources.slashes(sources.outputs().relativize(output));
            verdicts.add(judge.onOutput(key, output, sources.text(output, problems).stripTrailing()));
        }
        Problems rest = new Problems();
        if (problems.isEmpty() && unproved.isEmpty()) { // else regions or runs are missing for another reason
            checkWrongTests(sources, runs, verdicts, unproved);
            if (evidence.isWholeAndPassed()) { // else lines did not run for another reason
                judge.checkRest(rest);
            }
        }
        Set<String> services = services(verdicts);
        if (!services.isEmpty() && evidence.isWholeAndPassed()) { // else services are missing for another reason
            limits.check(services, problems);
        }
        TestsAsTheyRan tests = new TestsAsTheyRan(sources, evidence, published.classes());
        return new Proof(sources, new FutureTask<>(() -> {
            rest.addAll(tests.find().sorted());
            return rest;
        }), List.copyOf(verdicts),
                Unpassed.of(evidence, published.classes(), sources, regions),
                mutations.map(tried -> tried.survived(sources, backend)).orElse(List.of()),
                mutations.map(Mutations::all), passed(sources, evidence), backend,
                new Details(sources, Needs.read(sources, published), published.surroundings(), limits),
                Names.of(published));
    }

    /** The file of each test that passed, below that of all tests, by the test's name. */
    private static Map<String, String> passed(Sources sources, Evidence evidence) {
        Map<String, String> passed = new TreeMap<>();
        evidence.passed().forEach(test -> passed.put(test.name(),
                Sources.slashes(sources.tests().relativize(sources.test(test.className())))));
        return passed;
    }

    private static Set<String> services(List<Verdict> verdicts) {
        return verdicts.stream().flatMap(verdict -> Details.services(verdict).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A test that shows something wrong and executes nothing that is shown as wrong has lost its object. */
    private static void checkWrongTests(Sources sources, Runs runs, List<Verdict> verdicts, Problems unproved) {
        Set<String> used = new TreeSet<>();
        verdicts.stream().filter(Verdict::isWrong)
                .forEach(verdict -> verdict.witnesses().forEach(witness -> used.add(witness.test().id())));
        runs.counting().stream().map(Runs.Run::test).filter(TestRun::showsWrong)
                .filter(test -> !used.contains(test.id()))
                .forEach(test -> unproved.add(Problem.in(sources.place(sources.test(test.className())), "test '"
                        + test.method() + "' has @Tag(\"wrong\") and executes no region whose name begins with '"
                        + Region.WRONG + "'")));
    }

    /** What pages may show, with what they say of it. */
    public List<Block> blocks() {
        return verdicts.stream().map(details::of).toList();
    }

    /** The names in the published classes. */
    public Names names() {
        return names;
    }

    /** What the tests ran against. */
    public Backend backend() {
        return backend;
    }

    /** Where the source of each test that passed is published, if a page names the test; by {@code ClassTest.method}. */
    public Map<String, String> passedTests() {
        Map<String, String> paths = new TreeMap<>();
        passed.forEach((name, file) -> paths.put(name, SourceText.path(file)));
        return paths;
    }

    /** The whole published classes, the tests that proved them with their faults, and the tests that pages name, as text. */
    public List<SourceText> sourceTexts(List<String> named) throws IOException {
        List<SourceText> texts = new ArrayList<>();
        for (Path file : Sources.files(sources.java(), ".java")) {
            texts.add(SourceText.read(sources.java(), file));
        }
        Set<String> tests = new TreeSet<>();
        for (Verdict verdict : verdicts) {
            tests.addAll(details.tests(verdict));
            details.faults(verdict).values().stream().filter(file -> !file.isEmpty()).forEach(tests::add);
        }
        named.stream().filter(passed::containsKey).map(passed::get).forEach(tests::add);
        for (String test : tests) {
            texts.add(SourceText.read(sources.tests(), sources.tests().resolve(test)));
        }
        return texts;
    }

    /** Whether there is nothing to publish, for the sources could not be read. */
    public boolean isEmpty() {
        return verdicts.isEmpty();
    }

    /** What is wrong with the tests themselves, and published lines that they left out. Takes a second the first time, and may be asked for by any thread. */
    public List<Problem> tests() {
        tests.run();
        try {
            return tests.get().sorted();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    List<Unpassed> unpassed() {
        return unpassed;
    }

    List<Mutations.Survivor> survived() {
        return survived;
    }

    /** What PIT found in all published lines; empty when it did not run. */
    Optional<Mutants> mutants() {
        return mutants;
    }

    Details details() {
        return details;
    }

    /** What the stand-ins for the services that were called do not show. */
    List<Ledger.Limit> limits() {
        return services(verdicts).stream()
                .map(service -> new Ledger.Limit(service, String.join("; ", details.limits(List.of(service)))))
                .toList();
    }
}
