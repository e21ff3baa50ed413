package yeartwo.publisher.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Sees to it that what JBake copies as it is, from {@code assets} and from {@code content}, brings no page, no program and
 * no draft: it copies last, over what the build made, and what it copies nobody proved.
 */
final class Assets {

    private static final Pattern ASSET = Pattern.compile(".*\\.(avif|css|gif|ico|jpe?g|pdf|png|svg|webp)");

    private Assets() {
    }

    static void check(Path root, Problems problems) throws IOException {
        for (Path file : files(root.resolve("content"))) {
            if (!file.getFileName().toString().endsWith(".adoc")) {
                report(root, file, "content holds pages, written in AsciiDoc, and nothing else", problems);
            }
        }
        for (Path file : files(root.resolve("assets"))) {
            if (Files.isSymbolicLink(file)) {
                report(root, file, "an asset is a file, and no link to one", problems);
            } else if (!ASSET.matcher(file.getFileName().toString()).matches()) {
                report(root, file, "an asset is a stylesheet or a picture; this would be published as it is, unproved",
                        problems);
            } else if (file.toString().endsWith(".css")) {
                Stylesheet.check(name(root, file), Files.readString(file), problems);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file)).sorted().toList();
        }
    }

    private static void report(Path root, Path file, String text, Problems problems) {
        problems.add(Problem.in(name(root, file), text));
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
