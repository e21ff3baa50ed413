package yeartwo.publisher.figure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import yeartwo.publisher.problem.Problems;

/** The figures of a site: those of models always, those of data where the data is there. */
public final class Figures {

    private static final String MODEL = "PartitionModel.java";
    private static final String MODEL_TEXT = "source/model/" + MODEL + ".txt";

    private Figures() {
    }

    /**
     * Makes all figures.
     *
     * @param root the folder of the site
     * @param base the path that the site is published below; begins and ends with a slash
     * @param problems takes what is wrong with data or templates
     */
    public static List<Figure> of(Path root, String base, Problems problems) throws IOException {
        Drawing drawing = new Drawing(root, problems);
        List<Figure> figures = new ArrayList<>();
        Map<String, Object> numbers = new HashMap<>(Partitions.numbers());
        numbers.put("source", base + MODEL_TEXT);
        figures.add(new Figure(Partitions.NAME, "templates/figures/" + Partitions.NAME + ".ftl",
                drawing.of(Partitions.NAME, numbers), named(Partitions.NAME, Partitions.attributes())));
        figures.add(new Figure(PageWeights.NAME, "templates/figures/" + PageWeights.NAME + ".ftl", PageWeights.PLACE,
                Map.of()));
        if (Files.exists(root.resolve(Measured.FILE))) {
            coldStart(Measured.read(root, problems), drawing, problems).ifPresent(figures::add);
        }
        return List.copyOf(figures);
    }

    private static Optional<Figure> coldStart(Measured measured, Drawing drawing, Problems problems)
            throws IOException {
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        ColdStart chart = new ColdStart(measured);
        return Optional.of(new Figure(ColdStart.NAME, Measured.FILE, drawing.of(ColdStart.NAME, chart.numbers()),
                named(ColdStart.NAME, chart.attributes())));
    }

    private static Map<String, String> named(String name, Map<String, String> attributes) {
        Map<String, String> named = new TreeMap<>();
        attributes.forEach((key, value) -> named.put(name + "-" + key, value));
        return named;
    }

    /** Writes the sources of the models into a finished site, as text: they are resources of this program too. */
    public static void writeSources(Path site) throws IOException {
        try (InputStream source = Figures.class.getResourceAsStream(MODEL)) {
            if (source == null) {
                throw new IllegalStateException(MODEL + " is not among the resources of this program; see its pom.xml");
            }
            Files.createDirectories(site.resolve(MODEL_TEXT).getParent());
            Files.copy(source, site.resolve(MODEL_TEXT));
        }
    }
}
