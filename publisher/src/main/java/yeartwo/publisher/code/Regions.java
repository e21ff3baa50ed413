package yeartwo.publisher.code;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.problem.Problems;

/** Finds the regions of the published classes. */
public final class Regions {

    private final Sources sources;
    private final Problems problems;

    /** @param problems takes what is wrong with their marks and their lines */
    public Regions(Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /**
     * The regions of all classes, by file and place.
     *
     * @throws IOException if a source cannot be read
     */
    public List<Region> find() throws IOException {
        List<Region> found = new ArrayList<>();
        for (Path source : Sources.files(sources.regions(), ".java")) {
            List<String> lines = sources.text(source, problems).lines().toList();
            checkPackage(source, lines);
            String file = Sources.slashes(sources.regions().relativize(source));
            found.addAll(new RegionScan(file, sources.place(source), problems).scan(lines));
        }
        if (found.isEmpty()) {
            problems.add(Problem.of("there is no region in " + sources.place(sources.regions()),
                    "a region stands between '// tag::name[]' and '// end::name[]'"));
        }
        return found;
    }

    /** JaCoCo knows a source by package and name: a class in another folder would lend its lines to this one's. */
    private void checkPackage(Path source, List<String> lines) {
        String folder = Sources.slashes(sources.java().relativize(source.getParent()));
        String expected = "package " + folder.replace('/', '.') + ";";
        if (!lines.contains(expected)) {
            problems.add(Problem.in(sources.place(source), "the class is not in the package of its folder",
                    "expected: " + expected));
        }
    }
}
