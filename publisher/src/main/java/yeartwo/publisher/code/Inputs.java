package yeartwo.publisher.code;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that an answer of javac depends on. */
final class Inputs {

    private Inputs() {
    }

    /**
     * A digest of the Java that runs, of this program, of javac's options, of the libraries by name, size and time, and of
     * the sources by every byte.
     *
     * @param roots the folders of the sources
     */
    static String digest(List<String> options, String classPath, List<Path> roots) throws IOException {
        StringBuilder inputs = new StringBuilder(Runtime.version() + " " + System.getProperty("java.vendor") + options);
        inputs.append(states(program()));
        for (String entry : classPath.split(File.pathSeparator)) {
            inputs.append(entry.isEmpty() ? "" : states(Path.of(entry)));
        }
        for (Path root : roots) {
            for (Path file : Sources.files(root, "")) {
                inputs.append(root.relativize(file)).append(' ')
                        .append(Files.isRegularFile(file) ? Digest.of(Files.readAllBytes(file)) : "").append('\n');
            }
        }
        return Digest.of(inputs.toString());
    }

    private static Path program() {
        try {
            return Path.of(Inputs.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String states(Path entry) throws IOException {
        StringBuilder states = new StringBuilder();
        if (Files.exists(entry)) {
            try (Stream<Path> files = Files.walk(entry)) {
                for (Path file : files.sorted().toList()) {
                    states.append(file).append(' ').append(Files.size(file)).append(' ')
                            .append(Files.getLastModifiedTime(file)).append('\n');
                }
            }
        }
        return states.toString();
    }
}
