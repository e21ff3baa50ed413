package yeartwo.publisher.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A test that did not pass: it failed, was skipped, was aborted.
 *
 * @param test the test
 * @param file the file it failed in, relative to the site's folder: the published one where the failure came through it
 * @param line the line there; 0 when the failure names none
 * @param message the beginning of what it said, on one line
 * @param keys the regions that it executed before
 */
public record Unpassed(TestRun test, String file, int line, String message, List<String> keys) {

    private static final Pattern FRAME = Pattern.compile("\\s+at (?:.*/)?([\\w.]+?)\\.[\\w$]+(?:\\$[\\w$]+)*\\.[\\w$<>]+\\((\\w+\\.java):(\\d+)\\)");

    static List<Unpassed> of(Evidence evidence, Map<String, byte[]> classes, Sources sources, List<Region> regions)
            throws IOException {
        List<Unpassed> found = new ArrayList<>();
        for (TestRun test : evidence.tests()) {
            if (!test.passed()) {
                Coverage coverage = Coverage.of(classes, evidence.record(test));
                List<String> keys = regions.stream().filter(region -> ran(coverage, region, sources)).map(Region::key).toList();
                found.add(place(test, coverage.executable().keySet(), sources, keys));
            }
        }
        return found;
    }

    private static boolean ran(Coverage coverage, Region region, Sources sources) {
        return coverage.executed().getOrDefault(sources.compiled(region.file()), Set.of()).stream()
                .anyMatch(line -> line >= region.first() && line <= region.last());
    }

    private static Unpassed place(TestRun test, Set<String> published, Sources sources, List<String> keys) {
        String failure = test.failure().orElse("");
        String message = failure.lines().takeWhile(line -> !FRAME.matcher(line).matches() && !line.startsWith("\tat "))
                .map(String::strip).filter(line -> !line.isEmpty()).limit(8).collect(Collectors.joining(" "));
        for (String line : failure.lines().toList()) {
            Matcher frame = FRAME.matcher(line);
            if (frame.matches()) {
                String file = frame.group(1).replace('.', '/') + "/" + frame.group(2);
                if (published.contains(file)) {
                    return new Unpassed(test, sources.place(sources.java().resolve(file)), Integer.parseInt(frame.group(3)),
                            message, keys);
                }
            }
        }
        return inTest(test, failure, message, sources, keys);
    }

    private static Unpassed inTest(TestRun test, String failure, String message, Sources sources, List<String> keys) {
        String simple = test.className().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "") + ".java";
        Matcher frame = Pattern.compile("\\(" + Pattern.quote(simple) + ":(\\d+)\\)").matcher(failure);
        String file = test.className().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return new Unpassed(test, sources.place(sources.tests().resolve(file)),
                frame.find() ? Integer.parseInt(frame.group(1)) : 0, message, keys);
    }
}
