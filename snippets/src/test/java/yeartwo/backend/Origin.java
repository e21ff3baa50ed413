package yeartwo.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where answers come from that no service gives during the run: a file a test, in the format of WireMock's mappings. */
enum Origin {

    /** What LocalStack answered once. */
    RECORDED("recordings", "recorded", "Record it, with a Docker engine: %s", "Record again, with a Docker engine: %s"),

    /** What nothing that stands in for a service can be made to answer. */
    WRITTEN("answers", "written by hand", "Write it into %2$s, after the service's API model",
            "Take it out of %2$s, or ask for it");

    private static final Path BASE = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));

    /** What happened to the answers that are there. */
    final String verb;

    private final Path folder;
    private final String missing;
    private final String unused;

    Origin(String folder, String verb, String missing, String unused) {
        this.folder = Path.of("src/test/resources", folder);
        this.verb = verb;
        this.missing = missing;
        this.unused = unused;
    }

    /** What to do about a request without an answer. */
    String missing(TestName test) {
        return advice(missing, test);
    }

    /** What to do about an answer that nobody asks for. */
    String unused(TestName test) {
        return advice(unused, test);
    }

    /** That the answers kept for a test are not taken, why, and what to do about it. */
    String refused(TestName test, String why) {
        return advice("%2$s: " + why + ". " + unused, test);
    }

    private String advice(String advice, TestName test) {
        return advice.formatted(
                "./mvnw -pl snippets test -Dbackend=localstack -Drecord -Dtest=" + test.testClass(),
                "snippets/" + file(test).toString().replace('\\', '/'));
    }

    /** The file of a test, relative to the snippets. */
    Path file(TestName test) {
        return folder.resolve(test.testClass()).resolve(test.method().replaceAll("\\W+", "-") + ".json");
    }

    /** The mappings of a test; empty when there is no file for it. */
    Optional<String> read(TestName test) {
        try {
            Path file = BASE.resolve(file(test));
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the mappings of a test; without any there is no file. */
    void write(TestName test, String mappings) {
        try {
            Path file = BASE.resolve(file(test));
            if (mappings.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.writeString(file, mappings);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
