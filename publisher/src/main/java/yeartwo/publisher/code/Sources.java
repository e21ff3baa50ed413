package yeartwo.publisher.code;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Where the snippets of a site lie, and how their files are called.
 *
 * @param root the folder of the site
 * @param snippets the folder of the snippets in it
 * @param regions the folder from which pages name classes; {@link #java} or below it
 */
public record Sources(Path root, Path snippets, Path regions) {

    /** The snippets of a site, whose pages name classes from a package on. */
    public static Sources of(Path root, String packageName) {
        Path snippets = root.resolve("snippets");
        return new Sources(root, snippets,
                snippets.resolve("src/main/java").resolve(packageName.replace('.', '/')));
    }

    /** The root folder of the published sources, as javac needs it. */
    public Path java() {
        return snippets.resolve("src/main/java");
    }

    /** The root folder of their tests. */
    public Path tests() {
        return snippets.resolve("src/test/java");
    }

    /** The folder of the recorded outputs. */
    public Path outputs() {
        return snippets.resolve("src/test/resources/outputs");
    }

    /** The file that holds the class path of the published sources. */
    public Path classPath() {
        return snippets.resolve("target/classpath");
    }

    /** The file that holds the class path of the tests, but for the published classes. */
    public Path testClassPath() {
        return snippets.resolve("target/test-classpath");
    }

    /** The file in which Maven's dependency plugin lists what the published classes need. */
    Path dependencies() {
        return snippets.resolve("target/dependencies");
    }

    /** A class's file as JaCoCo names it, from its name as pages do. */
    public String compiled(String file) {
        return slashes(java().relativize(regions.resolve(file)));
    }

    /** A class's file relative to the site's folder, from its name as pages do. */
    public String place(String file) {
        return slashes(root.relativize(regions.resolve(file)));
    }

    /** A file relative to the site's folder. */
    public String place(Path file) {
        return slashes(root.relativize(file));
    }

    /** The file of a test's class, nested or not, by the class's binary name. */
    public Path test(String className) {
        return tests().resolve(className.replaceFirst("\\$.*", "").replace('.', '/') + ".java");
    }

    /** The files of a folder and of those in it whose names end so, sorted; none when there is no such folder. */
    public static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** The text of a file; reports each line that is not UTF-8. */
    public String text(Path file, Problems problems) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains("\uFFFD"))
                .forEach(i -> problems.add(Problem.at(place(file), i + 1, "this line is not UTF-8")));
        return text;
    }

    /** A path as pages and reports write it, on Windows too. */
    public static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
