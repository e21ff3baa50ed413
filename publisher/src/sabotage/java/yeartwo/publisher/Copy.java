package yeartwo.publisher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the project, with the evidence of its tests, in which one thing is changed and then put back. */
final class Copy {

    private static final List<String> PARTS = List.of("pom.xml", ".mvn", "mvnw", "mvnw.cmd", "publisher/pom.xml",
            "snippets/pom.xml", "snippets/src", "snippets/target/classpath", "snippets/target/test-classpath",
            "snippets/target/dependencies",
            "snippets/target/evidence", "snippets/target/surefire-reports", "snippets/target/mutations", "content",
            "templates", "assets", "bench", "jbake.properties", "target/compiled-published", "target/compiled-tests");

    private final Path project;
    private final Path folder;
    private final Set<String> touched = new TreeSet<>();

    private Copy(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    static Copy of(Path project, Path folder) throws IOException {
        Copy copy = new Copy(project.toAbsolutePath().normalize(), folder.toAbsolutePath().normalize());
        delete(copy.folder);
        for (String part : PARTS) {
            copy.take(part);
        }
        return copy;
    }

    Path folder() {
        return folder;
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    String text(String file) throws IOException {
        return Files.readString(path(file));
    }

    /** The files below a folder whose names end so, sorted, named from the project. */
    List<String> files(String below, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(path(below))) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(ending)).sorted().toList();
        }
    }

    /** The number of the first line that holds a text. */
    int line(String file, String marker) throws IOException {
        List<String> lines = Files.readAllLines(path(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(marker)) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no line of " + file + " holds '" + marker + "'");
    }

    /** Replaces a text; it must be there. */
    void replace(String file, String from, String to) throws IOException {
        replaceAll(file, Pattern.quote(from), Matcher.quoteReplacement(to));
    }

    /** Replaces what matches; something must. */
    void replaceAll(String file, String pattern, String to) throws IOException {
        String text = text(file);
        String changed = Pattern.compile(pattern).matcher(text).replaceAll(to);
        if (changed.equals(text)) {
            throw new IllegalStateException(file + " holds no '" + pattern + "'");
        }
        write(file, changed);
    }

    void append(String file, String text) throws IOException {
        write(file, text(file) + text);
    }

    void write(String file, String text) throws IOException {
        touched.add(file);
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text);
    }

    void write(String file, byte[] bytes) throws IOException {
        touched.add(file);
        Files.write(path(file), bytes);
    }

    /** Takes a file or a folder away. */
    void remove(String file) throws IOException {
        touched.add(file);
        delete(path(file));
    }

    /** Puts back what was touched. */
    void restore() throws IOException {
        for (String file : touched) {
            delete(path(file));
            take(file);
        }
        touched.clear();
    }

    private void take(String part) throws IOException {
        Path from = project.resolve(part);
        if (!Files.exists(from)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path to = folder.resolve(project.relativize(file).toString());
            Files.createDirectories(to.getParent());
            // The permission to execute mvnw goes with it.
            Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(path)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
