package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** A chart or a table on a page. */
class FigureTest {

    private static final String ABOUT = "content/about.adoc";

    @Test
    void standsBelowItsCaptionWithItsNumbersInSentences() throws Exception {
        Site site = given().with(ABOUT, "There are some.", "At {partitions-rate} a second.").bake().succeeds();

        assertThat(site.text("about/index.html")).contains("<p>At 3,500 a second.</p>",
                "<figure id=\"figure-partitions\">\n<figcaption class=\"title\">Throttled, by layout</figcaption>\n<svg role=\"img\"",
                "<td>71 %</td>", "href=\"/year-two/source/model/PartitionModel.java.txt\"");
        assertThat(site.text("source/model/PartitionModel.java.txt")).contains("record PartitionModel(");
    }

    @Test
    void tellsWhatTheOtherPagesWeigh() throws Exception {
        Site site = given().bake().succeeds();

        String table = site.text("about/index.html").replaceAll("(?s).*<table|</table>.*", "");
        assertThat(table).contains("<a href=\"/year-two/greeting/\">How to greet</a></td>",
                "<td class=\"halign-right\">" + kilobytes(site.output("greeting/index.html")) + "</td>",
                "style.css, once for all pages", "Not found").doesNotContain(">About<");
    }

    private static String kilobytes(Path file) throws IOException {
        return String.format(Locale.ROOT, "%.1f", Files.size(file) / 1_000.0);
    }

    @Test
    void tellsTheSameInTheFeedAndInTheNextBake() throws Exception {
        Site site = given().with(ABOUT, "figure::page-weights[]", "None.").with("content/greeting.adoc",
                "<2> Somebody.", "<2> Somebody.\n\n.In a post\nfigure::page-weights[]").bake().succeeds();
        String first = site.text("greeting/index.html") + site.text("feed.xml");

        site.bake().succeeds();

        assertThat(site.text("greeting/index.html") + site.text("feed.xml")).isEqualTo(first);
        assertThat(site.text("feed.xml"))
                .contains("&lt;a href=&quot;https://example.org/year-two/about/&quot;&gt;About")
                .doesNotContain("--page-weights--", "tabindex");
        assertThat(site.text("greeting/index.html")).contains("<a href=\"/year-two/about/\">About</a></td>")
                .doesNotContain("--page-weights--");
    }

    @Test
    void isWholeInThePreviewToo() throws Exception {
        Site site = given().preview().succeeds();

        assertThat(site.text("about/index.html")).contains("style.css, once for all pages");
    }

    @Test
    void showsWhatWasMeasured() throws Exception {
        Site site = given().with("bench/cold-start.csv", starts()).with(ABOUT, "There are some.",
                "Lazy takes {cold-start-lazy-first-call} ms.\n\n.Starts\nfigure::cold-start[]").bake().succeeds();

        assertThat(site.text("about/index.html")).contains("Lazy takes 300 ms.",
                "Lazy: 50 milliseconds of start-up and 300 of first call.", "50 (50–50)",
                "eager-cds 240 to 240 ms: bench/cold-start 20");
    }

    /** Twenty runs of each variant, all alike. */
    static String starts() {
        StringBuilder csv = new StringBuilder("# JDK 17, 2 cores, 20 runs of each variant in turns, "
                + "quartiles of the first answer eager 340 to 340 ms, lazy 350 to 350 ms, eager-cds 240 to 240 ms: "
                + "bench/cold-start 20\n"
                + "variant,run,start-up ms,first answer ms,first call ms,hundredth call ms\n");
        for (String each : List.of("eager,%d,300.0,340.0,40.0,2.0\n", "lazy,%d,50.0,350.0,300.0,2.0\n",
                "eager-cds,%d,200.0,240.0,40.0,2.0\n")) {
            IntStream.rangeClosed(1, 20).forEach(run -> csv.append(each.formatted(run)));
        }
        return csv.toString();
    }

    @Test
    void isInTheFeedToo() throws Exception {
        Site site = given()
                .with("content/greeting.adoc", "<2> Somebody.", "<2> Somebody.\n\n.In a post\nfigure::partitions[]")
                .bake()
                .succeeds();

        assertThat(site.text("feed.xml")).contains("In a post", "viewBox=&quot;0 0 100 100&quot;",
                "https://example.org/year-two/source/model/PartitionModel.java.txt");
    }
}
