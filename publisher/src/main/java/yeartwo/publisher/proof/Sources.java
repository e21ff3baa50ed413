package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the snippets of a site lie.
 *
 * @param root the folder of the site
 * @param java the root folder of the published sources, as javac needs it
 * @param tests the root folder of their tests
 * @param regions the folder from which pages name classes; {@code java} or below it
 * @param outputs the folder of the recorded outputs
 * @param evidence the folder in which the tests leave their evidence
 * @param classPath the file that holds the class path of the published sources
 */
public record Sources(Path root, Path java, Path tests, Path regions, Path outputs, Path evidence, Path classPath) {

    /** A class's file as JaCoCo names it, from its name as pages do. */
    String compiled(String file) {
        return slashes(java.relativize(regions.resolve(file)));
    }

    /** A class's file relative to the site's folder, from its name as pages do. */
    String place(String file) {
        return slashes(root.relativize(regions.resolve(file)));
    }

    /** A file relative to the site's folder. */
    String place(Path file) {
        return slashes(root.relativize(file));
    }

    /** The files of a folder and of those in it whose names end so, sorted; none when there is no such folder. */
    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
