package yeartwo.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the recordings lie: a file a test, in the format of WireMock's mappings. */
final class Recordings {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
            .resolve("src/test/resources/recordings");

    private Recordings() {
    }

    static Path file(TestName test) {
        return FOLDER.resolve(test.testClass()).resolve(test.method().replaceAll("\\W+", "-") + ".json");
    }

    static String read(TestName test) {
        try {
            Path file = file(test);
            return Files.exists(file) ? Files.readString(file) : "{\"mappings\": []}";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes a recording; an empty one is no file. */
    static void write(TestName test, String mappings) {
        try {
            Path file = file(test);
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
