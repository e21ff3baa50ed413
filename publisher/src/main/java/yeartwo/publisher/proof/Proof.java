package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * What the evidence of the tests says of the snippets as they stand.
 *
 * @param verdicts a verdict on each region and each recorded output, by key
 * @param unpassed the tests that did not pass
 * @param backend what the tests ran against
 * @param sdk the version of the AWS SDK
 * @param classes the bytes of the published classes by binary name, compiled from the sources as they stand
 */
public record Proof(List<Verdict> verdicts, List<Unpassed> unpassed, Backend backend, String sdk,
        Map<String, byte[]> classes) {

    private static final Pattern SDK = Pattern.compile("[/\\\\]sdk-core-([\\d.]+)\\.jar");

    /**
     * Reads sources, classes and evidence.
     *
     * @param problems takes what is wrong with the sources
     * @param unproved takes what is wrong with the evidence
     */
    public static Proof read(Sources sources, Problems problems, Problems unproved) throws IOException {
        if (!Files.exists(sources.classPath())) {
            problems.add(Problem.of("the snippets were not compiled: there is no " + sources.place(sources.classPath()),
                    "Maven says why, above or at the end; run ./mvnw verify again"));
            return new Proof(List.of(), List.of(), Backend.of(List.of(), "", unproved), "", Map.of());
        }
        String classPath = Files.readString(sources.classPath()).strip();
        List<Region> regions = new Regions(sources.root(), sources.java(), sources.regions(), problems).find();
        Map<String, byte[]> classes = new Compilation(sources.root(), problems).compile(sources.java(), classPath);
        Evidence evidence = Evidence.read(sources.evidence(), unproved);
        Judge judge = new Judge(sources, evidence, classes);
        List<Verdict> verdicts = new ArrayList<>(regions.stream().map(judge::on).toList());
        for (Path output : Sources.files(sources.outputs(), ".txt")) {
            String key = sources.outputs().relativize(output).toString().replace('\\', '/');
            verdicts.add(judge.onOutput(key, output, Files.readString(output).stripTrailing()));
        }
        return new Proof(List.copyOf(verdicts), Unpassed.of(evidence, classes, sources, regions),
                Backend.of(evidence.tests(), evidence.jdk(), unproved), sdk(classPath), classes);
    }

    private static String sdk(String classPath) {
        Matcher version = SDK.matcher(classPath);
        return version.find() ? version.group(1) : "";
    }
}
