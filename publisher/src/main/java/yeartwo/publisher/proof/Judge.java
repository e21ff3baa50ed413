package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jacoco.core.data.ExecutionDataStore;
import yeartwo.publisher.proof.Verdict.Call;
import yeartwo.publisher.proof.Verdict.Kind;

/** Comes to a verdict on each region and each output. */
final class Judge {

    private final Sources sources;
    private final Evidence evidence;
    /** Of the tests that reached a service: only they prove anything. */
    private final Map<TestRun, Coverage> coverages = new LinkedHashMap<>();
    /** Of the other ones, to say so. */
    private final Map<TestRun, Coverage> silent = new LinkedHashMap<>();
    private final Coverage all;

    /**
     * Lays the record of each passed test over the classes.
     *
     * @param classes the bytes of the classes by binary name, compiled from the sources as they are now
     */
    Judge(Sources sources, Evidence evidence, Map<String, byte[]> classes) throws IOException {
        this.sources = sources;
        this.evidence = evidence;
        all = Coverage.of(classes, new ExecutionDataStore());
        for (TestRun test : evidence.passed()) {
            (test.entries("call").isEmpty() ? silent : coverages).put(test,
                    Coverage.of(classes, evidence.record(test)));
        }
    }

    Verdict on(Region region) {
        Set<Integer> executable = within(region,
                all.executable().getOrDefault(sources.compiled(region.file()), Set.of()));
        Set<Integer> covered = new TreeSet<>();
        coverages.values().forEach(coverage -> covered.addAll(within(region, executedIn(coverage, region))));
        List<TestRun> tests = coverages.entrySet().stream()
                .filter(each -> concerns(each.getValue(), region, executable))
                .map(Map.Entry::getKey).sorted((a, b) -> a.id().compareTo(b.id())).toList();
        List<Call> calls = calls(tests);
        Set<Integer> missing = new TreeSet<>(executable);
        missing.removeAll(covered);
        Kind kind = missing.isEmpty() ? kind(tests, calls) : Kind.UNPROVED;
        if (kind == Kind.UNPROVED && changed(region)) {
            kind = Kind.CHANGED;
        }
        String mark = switch (kind) {
            case CHANGED -> "Changed since its proof";
            case UNPROVED -> "Not proved: " + reason(region, executable, tests, missing);
            default -> Words.ran(calls) + ": " + Words.count(tests.size(), "test")
                    + (executable.isEmpty() ? "" : ", " + Words.count(executable.size(), "line"));
        };
        return new Verdict(region.key(), region.anchor(), sources.place(region.file()), region.name(), region.first(),
                region.last(), region.text(), executable.size(), covered.size(), kind, mark, tests, calls);
    }

    Verdict onOutput(String key, Path file, String text) {
        String name = key.replaceFirst("\\.txt$", "");
        String printed = name + "|" + Digest.of(text);
        List<TestRun> tests = coverages.keySet().stream().filter(test -> test.entries("output").contains(printed))
                .toList();
        List<Call> calls = calls(tests);
        Kind kind = kind(tests, calls);
        String mark = kind.publishable()
                ? "Printed by " + tests.get(0).name() + ", which " + Words.lowerFirst(Words.ran(calls))
                : "Not proved: no passed test that reached a service printed this text";
        return new Verdict(key, "output-" + name.replace('/', '-'), sources.place(file), "", 1,
                (int) text.lines().count(), text, 0, 0, kind, mark, tests, calls);
    }

    private static Set<Integer> within(Region region, Set<Integer> lines) {
        return lines.stream().filter(line -> line >= region.first() && line <= region.last())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Integer> executedIn(Coverage coverage, Region region) {
        return coverage.executed().getOrDefault(sources.compiled(region.file()), Set.of());
    }

    /** A region of imports, which holds no instructions, goes with its class. */
    private boolean concerns(Coverage coverage, Region region, Set<Integer> executable) {
        Set<Integer> executed = executedIn(coverage, region);
        return executable.isEmpty() ? region.isImports() && !executed.isEmpty() : !within(region, executed).isEmpty();
    }

    private static List<Call> calls(List<TestRun> tests) {
        return tests.stream().flatMap(test -> test.entries("call").stream()).map(Call::parse).distinct().sorted()
                .toList();
    }

    private static Kind kind(List<TestRun> tests, List<Call> calls) {
        if (tests.isEmpty() || calls.isEmpty()) {
            return Kind.UNPROVED;
        }
        return calls.stream().allMatch(call -> call.isLocalStack())
                ? Kind.PROVED
                : Kind.STANDIN;
    }

    private String reason(Region region, Set<Integer> executable, List<TestRun> tests, Set<Integer> missing) {
        if (executable.isEmpty() && !region.isImports()) {
            return "it holds nothing that runs";
        }
        if (!tests.isEmpty()) {
            return "no passed test that reached a service executed line "
                    + Words.list(missing.stream().map(String::valueOf).toList());
        }
        return silent.values().stream().anyMatch(coverage -> concerns(coverage, region, executable))
                ? "its tests reach no service"
                : "no passed test executed it";
    }

    /** Whether tests executed another version of a class of the region's file. */
    private boolean changed(Region region) {
        return coverages.values().stream()
                .anyMatch(coverage -> coverage.foreign().contains(sources.compiled(region.file())));
    }
}
