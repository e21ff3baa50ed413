package yeartwo.publisher.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Finds the regions of the published classes. */
final class Regions {

    private final Path root;
    private final Path java;
    private final Path folder;
    private final Problems problems;

    /**
     * @param root the folder of the site, from which problems name files
     * @param java the root folder of the sources
     * @param folder the folder of the published classes, from which regions name files
     */
    Regions(Path root, Path java, Path folder, Problems problems) {
        this.root = root;
        this.java = java;
        this.folder = folder;
        this.problems = problems;
    }

    /** The regions of all classes, by file and place. */
    List<Region> find() throws IOException {
        List<Region> found = new ArrayList<>();
        for (Path source : Sources.files(folder, ".java")) {
            checkPackage(source);
            String file = slashes(folder.relativize(source));
            found.addAll(
                    new RegionScan(file, slashes(root.relativize(source)), problems).scan(Files.readAllLines(source)));
        }
        if (found.isEmpty()) {
            problems.add(Problem.of("there is no region in " + slashes(root.relativize(folder)),
                    "a region stands between '// tag::name[]' and '// end::name[]'"));
        }
        return found;
    }

    /** JaCoCo knows a source by package and name: a class in another folder would lend its lines to this one's. */
    private void checkPackage(Path source) throws IOException {
        String expected = "package " + slashes(java.relativize(source.getParent())).replace('/', '.') + ";";
        if (Files.readAllLines(source).stream().noneMatch(expected::equals)) {
            problems.add(Problem.in(slashes(root.relativize(source)), "the class is not in the package of its folder",
                    "expected: " + expected));
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
