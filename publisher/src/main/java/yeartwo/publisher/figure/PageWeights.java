package yeartwo.publisher.figure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import yeartwo.publisher.check.Weighed;
import yeartwo.publisher.problem.Problems;

/**
 * The table of what the pages of a site weigh. Nobody knows that before they are written, so pages are written with a
 * place for it, and the place is filled in the finished files. The pages that show it are not in it: they would weigh
 * what they say they weigh.
 */
public final class PageWeights {

    /** What pages call it. */
    public static final String NAME = "page-weights";

    /** What stands in its place until then. */
    static final String PLACE = "<!--" + NAME + "-->";

    private static final String FEED = "feed.xml";

    private PageWeights() {
    }

    /**
     * Fills the table into a finished site.
     *
     * @param root the folder of the site's sources
     * @param site the folder of its files
     * @param url its address
     * @param showing the files that show the table, besides the feed
     * @param weights what all files weigh
     */
    public static void fill(Path root, Path site, URI url, List<String> showing, List<Weighed> weights,
            Problems problems) throws IOException {
        Drawing drawing = new Drawing(root, problems);
        List<Map<String, Object>> rows = weights.stream().filter(weight -> !showing.contains(weight.file()))
                .map(PageWeights::row).toList();
        String table = drawing.of(NAME, Map.of("rows", rows, "prefix", url.getPath()));
        for (String file : showing) {
            replace(site.resolve(file), PLACE, table);
        }
        String away = drawing.of(NAME, Map.of("rows", rows, "prefix", url.toString()));
        replace(site.resolve(FEED), escape(PLACE), escape(away.replace(" tabindex=\"0\"", "")));
    }

    private static Map<String, Object> row(Weighed weighed) {
        return Map.of("path", weighed.file().replaceFirst("(^|/)index\\.html$", "$1"), "title", weighed.title(),
                "page", weighed.file().endsWith(".html"), "size", Numbers.decimal(weighed.bytes() / 1_000.0),
                "compressed", Numbers.decimal(weighed.compressed() / 1_000.0));
    }

    private static void replace(Path file, String place, String text) throws IOException {
        Files.writeString(file, Files.readString(file).replace(place, text));
    }

    private static String escape(String html) {
        return html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
