package yeartwo.publisher.proof;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import yeartwo.publisher.code.Needs;
import yeartwo.publisher.code.SourceText;
import yeartwo.publisher.code.Sources;
import yeartwo.publisher.code.Surroundings;
import yeartwo.publisher.proof.Block.Fact;
import yeartwo.publisher.proof.Block.Part;
import yeartwo.publisher.proof.Verdict.Witness;

/** Tells what stands behind a verdict. Everything in it was taken from the run, but for the limits of the stand-ins. */
final class Details {

    private final Sources sources;
    private final Needs needs;
    private final Map<String, Surroundings> surroundings;
    private final Limits limits;

    /** @param surroundings what stands around regions of the published sources, by file as JaCoCo names it */
    Details(Sources sources, Needs needs, Map<String, Surroundings> surroundings, Limits limits) {
        this.sources = sources;
        this.needs = needs;
        this.surroundings = surroundings;
        this.limits = limits;
    }

    Block of(Verdict verdict) {
        return new Block(verdict.key(), verdict.anchor(), verdict.text(), verdict.kind().word(), verdict.isWrong(),
                verdict.mark(), around(verdict), verdict.kind().publishable() ? facts(verdict) : List.of());
    }

    private List<String> around(Verdict verdict) {
        return surroundings.getOrDefault(compiled(verdict), Surroundings.NONE).around(verdict.first(), verdict.last());
    }

    private List<Fact> facts(Verdict verdict) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Tests", each(verdict.witnesses(), witness -> Part.code(witness.test().method()))));
        Map<String, String> faults = faults(verdict);
        if (!faults.isEmpty()) {
            facts.add(new Fact("Faults", each(faults.entrySet(), fault -> fault.getValue().isEmpty()
                    ? Part.code(fault.getKey())
                    : Part.link(fault.getKey(), SourceText.path(fault.getValue())))));
        }
        facts.add(new Fact("Calls", List.of(Part.words(calls(verdict)))));
        if (verdict.isRegion()) {
            facts.add(new Fact("Notice", List.of(notice(verdict))));
        }
        facts.add(new Fact("Run it", List.of(Part.code(runIt(verdict.witnesses())))));
        if (verdict.isRegion() && !needs(verdict).isNothing()) {
            facts.add(new Fact("Needs", needed(needs(verdict))));
        }
        facts.add(new Fact("Files", files(verdict)));
        facts.add(new Fact("Not shown here", each(limits.of(services(verdict)), Part::words)));
        return facts;
    }

    private static <T> List<Part> each(Collection<T> things, Function<T, Part> part) {
        return things.stream().map(part).distinct().toList();
    }

    private static String calls(Verdict verdict) {
        Set<String> own = operations(verdict.own());
        if (own.isEmpty()) {
            return (verdict.isRegion() ? "none of its own; its tests ask for " : "")
                    + String.join(", ", operations(verdict.calls()));
        }
        return String.join(", ", own) + "; needs " + String.join(", ", rights(verdict));
    }

    static Set<String> operations(List<Call> calls) {
        return calls.stream().map(Call::operation).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> rights(Verdict verdict) {
        return verdict.own().stream().flatMap(call -> call.rights().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> services(Verdict verdict) {
        return verdict.calls().stream().map(Call::service).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Part notice(Verdict verdict) {
        return Part.words(verdict.mutants().map(Mutants::words)
                .orElse("not tried in this build: whether a test fails when a line is changed"));
    }

    /** The command that runs the tests of a verdict again. */
    static String runIt(List<Witness> witnesses) {
        return "./mvnw -pl snippets test -Dtest=" + witnesses.stream()
                .map(witness -> witness.test().className().replaceFirst(".*\\.", "").replaceFirst("\\$.*", ""))
                .distinct().sorted().collect(Collectors.joining(","));
    }

    private String compiled(Verdict verdict) {
        return Sources.slashes(sources.java().relativize(sources.root().resolve(verdict.file())));
    }

    Needs.Need needs(Verdict verdict) {
        return needs.of(compiled(verdict));
    }

    private static List<Part> needed(Needs.Need need) {
        return Stream.concat(need.libraries().stream().map(Part::code), need.sources().stream().map(Details::source))
                .toList();
    }

    private static Part source(String file) {
        return Part.link(file.replaceFirst(".*/", ""), SourceText.path(file));
    }

    private List<Part> files(Verdict verdict) {
        List<Part> files = new ArrayList<>();
        if (verdict.isRegion()) {
            files.add(Part.link("full class", SourceText.path(compiled(verdict))));
        }
        tests(verdict).forEach(test -> files.add(source(test)));
        files.add(Part.link("entry in the ledger", "proof/#" + verdict.anchor()));
        return files;
    }

    /** The sources of the tests of a verdict, below their root folder. */
    Set<String> tests(Verdict verdict) {
        return verdict.witnesses().stream().map(witness -> sources.test(witness.test().className()))
                .map(file -> Sources.slashes(sources.tests().relativize(file)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the tests of a verdict put between SDK and service, with its source; empty where no file beside the test is. */
    Map<String, String> faults(Verdict verdict) {
        Map<String, String> faults = new TreeMap<>();
        for (TestRun test : verdict.witnesses().stream().map(Witness::test).toList()) {
            String folder = test.className().replaceFirst("[^.]*$", "").replace('.', '/');
            test.entries("fault").forEach(fault -> faults.put(fault,
                    Files.exists(sources.tests().resolve(folder + fault + ".java")) ? folder + fault + ".java" : ""));
        }
        return faults;
    }

    /** Where the whole class of a region is published; empty for an output. */
    String source(Verdict verdict) {
        return verdict.isRegion() ? SourceText.path(compiled(verdict)) : "";
    }

    List<String> notShown(Verdict verdict) {
        return limits(services(verdict));
    }

    List<String> limits(Collection<String> services) {
        return limits.of(services);
    }
}
