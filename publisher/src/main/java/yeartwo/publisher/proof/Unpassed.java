package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import yeartwo.publisher.code.Region;
import yeartwo.publisher.code.Sources;

/**
 * A test that did not pass: it failed, was skipped, was aborted.
 *
 * @param test the test
 * @param file the file it failed in, relative to the site's folder: the published one where the failure came through it
 * @param line the line there; 0 when the failure names none
 * @param message the beginning of what it said, on one line
 * @param keys the regions that it executed before
 */
record Unpassed(TestRun test, String file, int line, String message, List<String> keys) {

    private static final int MOST_LINES = 8;

    /** Class with package, file, line; the method between is of no interest. */
    private static final Pattern FRAME = Pattern
            .compile("\\s+at (?:.*/)?([\\w.$]+)\\.[\\w$<>]+\\((\\w+\\.java):(\\d+)\\)");

    static List<Unpassed> of(Evidence evidence, Map<String, byte[]> published, Sources sources, List<Region> regions)
            throws IOException {
        List<Unpassed> found = new ArrayList<>();
        for (TestRun test : evidence.tests()) {
            if (!test.passed()) {
                Coverage coverage = Coverage.of(published, evidence.record(test));
                List<Place> frames = frames(test, coverage.files().keySet(), sources);
                List<String> keys = regions.stream()
                        .filter(region -> ran(coverage, region, sources)
                                || frames.stream().anyMatch(region(region, sources)))
                        .map(Region::key).toList();
                Place place = frames.isEmpty() ? inTest(test, sources) : frames.get(0);
                found.add(new Unpassed(test, place.file(), place.line(), message(test), keys));
            }
        }
        return found;
    }

    private record Place(String file, int line) {
    }

    private static boolean ran(Coverage coverage, Region region, Sources sources) {
        return !coverage.executed(sources.compiled(region.file()), region).isEmpty();
    }

    /** JaCoCo does not see a line that throws; the stack does. */
    private static Predicate<Place> region(Region region, Sources sources) {
        return frame -> frame.file().equals(sources.place(region.file())) && region.holds(frame.line());
    }

    private static List<Place> frames(TestRun test, Set<String> published, Sources sources) {
        List<Place> frames = new ArrayList<>();
        for (String line : test.failure().orElse("").lines().toList()) {
            Matcher frame = FRAME.matcher(line);
            if (frame.matches()) {
                String file = frame.group(1).replaceFirst("\\.[^.]+$", "").replace('.', '/') + "/" + frame.group(2);
                if (published.contains(file)) {
                    frames.add(
                            new Place(sources.place(sources.java().resolve(file)), Integer.parseInt(frame.group(3))));
                }
            }
        }
        return frames;
    }

    private static Place inTest(TestRun test, Sources sources) throws IOException {
        Path file = sources.test(test.className());
        Matcher frame = Pattern.compile("\\(" + Pattern.quote(file.getFileName().toString()) + ":(\\d+)\\)")
                .matcher(test.failure().orElse(""));
        return new Place(sources.place(file), frame.find() ? Integer.parseInt(frame.group(1)) : declared(test, file));
    }

    /** The line of the test; 0 when it is not there any more. */
    private static int declared(TestRun test, Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
        return 1 + lines.indexOf(lines.stream().filter(line -> line.contains(" " + test.method() + "(")).findFirst()
                .orElse(null));
    }

    private static String message(TestRun test) {
        return test.failure().orElse("").lines().takeWhile(line -> !line.startsWith("\tat ")).map(String::strip)
                .filter(line -> !line.isEmpty()).limit(MOST_LINES).collect(Collectors.joining(" "));
    }
}
