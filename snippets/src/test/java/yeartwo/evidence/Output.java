package yeartwo.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.ExtensionContext;

/** What a test printed, held against the file that a page shows: one file is both. */
public final class Output {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
            .resolve("src/test/resources/outputs");

    private final ExtensionContext test;

    Output(ExtensionContext test) {
        this.test = test;
    }

    /**
     * The file {@code src/test/resources/outputs/<name>.txt} holds this text, or the test fails with the first
     * difference and the command that accepts it. What changes from run to run is covered before, see {@link Masks}.
     * Whoever runs chosen tests wants to see what they print; among all tests it would be noise.
     */
    public void matches(String name, String text) {
        String actual = Masks.cover(text.stripTrailing()) + "\n";
        Path file = FOLDER.resolve(name + ".txt");
        if (!ExecutionRecords.isOfAllTests()) {
            System.out.println("\noutputs/" + name + ".txt:\n" + actual);
        }
        try {
            if (!System.getProperty("accept", "false").equals("false")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            String expected = Files.exists(file) ? Files.readString(file) : "";
            if (!expected.equals(actual)) {
                throw new AssertionError(difference(name, expected.lines().toList(), actual.lines().toList()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        test.publishReportEntry(Map.of("output", name + "|" + Digest.of(actual.stripTrailing())));
    }

    private String difference(String name, List<String> expected, List<String> actual) {
        StringBuilder message = new StringBuilder("The run printed something else than outputs/" + name + ".txt:\n");
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String before = i < expected.size() ? expected.get(i) : "";
            String now = i < actual.size() ? actual.get(i) : "";
            if (before.equals(now) && i < expected.size() && i < actual.size()) {
                message.append("      ").append(now).append('\n');
            } else {
                message.append(i < expected.size() ? "    - " + before + "\n" : "");
                message.append(i < actual.size() ? "    + " + now + "\n" : "");
            }
        }
        return message + "Accept it: ./mvnw -pl snippets test -Daccept -Dtest="
                + test.getRequiredTestClass().getSimpleName();
    }
}
