package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

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
    void isInTheFeedToo() throws Exception {
        Site site = given()
                .with("content/greeting.adoc", "<2> Somebody.", "<2> Somebody.\n\n.In a post\nfigure::partitions[]")
                .bake()
                .succeeds();

        assertThat(site.text("feed.xml")).contains("In a post", "viewBox=&quot;0 0 100 100&quot;",
                "https://example.org/year-two/source/model/PartitionModel.java.txt");
    }
}
