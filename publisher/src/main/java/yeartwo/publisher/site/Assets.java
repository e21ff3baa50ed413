package yeartwo.publisher.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/**
 * Sees to it that what JBake copies as it is, from {@code assets} and from {@code content}, brings no page and takes
 * the place of no file that the build makes: it copies last, and what it copies nobody proved.
 */
final class Assets {

    private static final List<String> MADE = List.of("feed.xml", "sitemap.xml", "robots.txt", "proof.json");

    private Assets() {
    }

    static void check(Path root, Problems problems) throws IOException {
        for (String folder : List.of("assets", "content")) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> check(root, folder, file, problems));
            }
        }
    }

    private static void check(Path root, String folder, Path file, Problems problems) {
        String place = root.relativize(file).toString().replace('\\', '/');
        String path = place.substring(folder.length() + 1);
        if (path.toLowerCase(Locale.ROOT).matches(".*\\.(html?|xhtml|xht|shtml)")) {
            problems.add(
                    Problem.in(place, "a page is written in AsciiDoc; HTML would be published as it is, unproved"));
        } else if (MADE.contains(path)) {
            problems.add(Problem.in(place, "the build makes a file of this name"));
        }
    }
}
