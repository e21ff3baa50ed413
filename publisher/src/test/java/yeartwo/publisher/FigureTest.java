package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** A chart or a table on a page. */
class FigureTest {

    private static final String ABOUT = "content/about.adoc";

    @Test
    void standsBelowItsCaptionWithItsNumbersInSentences() throws Exception {
        Site site = given().with(ABOUT, "There are some.", "{partitions-spread-5} % and {partitions-spread-10} %.")
                .bake().succeeds();

        Element about = about(site);
        assertThat(about.select("#limits + .sectionbody > .paragraph").text()).isEqualTo("14 % and 4 %.");
        assertThat(about.select("#figure-partitions > :first-child").outerHtml())
                .isEqualTo("<figcaption class=\"title\">Throttled, by layout</figcaption>");
        assertThat(about.select("#figure-partitions .mark a").attr("href"))
                .isEqualTo("/year-two/source/model/PartitionModel.java.txt");
        assertThat(site.text("source/model/PartitionModel.java.txt")).contains("record PartitionModel(");
    }

    @Test
    void showsWhatTheModelSays() throws Exception {
        Element about = about(given().bake().succeeds());

        assertThat(rows(about, "partitions")).hasSize(17)
                .startsWith(
                        "N | One item | Shards in the sort key | Shards in the partition key | Nine of ten placements",
                        "1 | 71 % | 71 % | 71 % | 71 to 71 %", "2 | 71 % | 71 % | 46 % | 43 to 71 %")
                .contains("5 | 71 % | 71 % | 14 % | 0 to 31 %", "10 | 71 % | 71 % | 4 % | 0 to 13 %")
                .endsWith("16 | 71 % | 71 % | 1 % | 0 to 9 %");
        assertThat(about.select("#figure-partitions desc").text()).contains("sort key: 71 percent throttled",
                "from 71 percent with one shard down to 14 percent with five and 1 percent with 16.");
    }

    @Test
    void tellsWhatTheOtherPagesWeigh() throws Exception {
        Site site = given().bake().succeeds();

        Element about = about(site);
        assertThat(rows(about, "page-weights")).containsExactly("Page | kB | gzip, kB",
                row(site, "Not found", "404.html"), row(site, "How to greet", "greeting/index.html"),
                row(site, "Field notes, tested before print", "index.html"), row(site, "Proof", "proof/index.html"),
                row(site, "favicon.svg, once for all pages", "favicon.svg"),
                row(site, "style.css, once for all pages", "style.css"));
        assertThat(about.select("#figure-page-weights a").eachAttr("href")).containsExactly("/year-two/404.html",
                "/year-two/greeting/", "/year-two/", "/year-two/proof/");
    }

    private static String row(Site site, String title, String file) throws IOException {
        byte[] bytes = Files.readAllBytes(site.output(file));
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return String.format(Locale.ROOT, "%s | %.1f | %.1f", title, bytes.length / 1_000.0,
                compressed.size() / 1_000.0);
    }

    private static Element about(Site site) throws IOException {
        return Jsoup.parse(site.text("about/index.html"));
    }

    /** Those of its table, the heads first. */
    private static List<String> rows(Element page, String figure) {
        return page.select("#figure-" + figure + " tr").stream()
                .map(row -> String.join(" | ", row.children().eachText())).toList();
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
        Element about = about(measured());

        assertThat(about.select("#limits + .sectionbody > .paragraph").text()).isEqualTo("Lazy takes 321 ms.");
        assertThat(rows(about, "cold-start")).containsExactly(
                "Milliseconds | Start-up | First answer | First call | Hundredth call",
                "Eager, 20 runs | 342 (323–361) | 424 (386–462) | 61 (52–71) | 6.2 (4.3–8.1)",
                "Lazy, 20 runs | 92 (73–111) | 434 (396–472) | 321 (312–331) | 7.2 (5.3–9.1)",
                "Eager with an archive, 20 runs | 242 (223–261) | 324 (286–362) | 66 (57–76) | 5.2 (3.3–7.1)");
        assertThat(about.select("#figure-cold-start p.mark").text())
                .endsWith("eager-cds 286 to 362 ms: bench/cold-start 20");
    }

    @Test
    void drawsWhatWasMeasuredInProportion() throws Exception {
        Element chart = about(measured()).selectFirst("#figure-cold-start svg");

        assertThat(chart.select("desc").text())
                .isEqualTo("Medians. Eager: 342 milliseconds of start-up and 61 of first "
                        + "call. Lazy: 92 milliseconds of start-up and 321 of first call. Eager with an archive: 242 milliseconds "
                        + "of start-up and 66 of first call.");
        assertThat(chart.select("rect.t + text, rect.conum + text").eachText()).containsExactly("start-up",
                "first call, ms");
        assertThat(chart.select("svg svg").eachText()).containsExactly("Eager: 342 + 61", "Lazy: 92 + 321",
                "Eager with an archive: 242 + 66");
        Elements first = chart.select("svg svg").first().select("rect, line");
        assertThat(first.eachAttr("width")).containsExactly("72.5%", "12.9%");
        assertThat(first.eachAttr("x")).containsExactly("72.5%");
        assertThat(first.eachAttr("x1")).containsExactly("81.8%", "81.8%", "97.9%");
        assertThat(first.eachAttr("x2")).containsExactly("97.9%", "81.8%", "97.9%");
    }

    private static Site measured() throws Exception {
        return given().with("bench/cold-start.csv", starts()).with(ABOUT, "There are some.",
                "Lazy takes {cold-start-lazy-first-call} ms.\n\n.Starts\nfigure::cold-start[]").bake().succeeds();
    }

    /** Twenty runs of each variant, each slower than the one before. */
    static String starts() {
        StringBuilder csv = new StringBuilder("# JDK 17, 2 cores, 20 runs of each variant in turns, "
                + "quartiles of the first answer eager 386 to 462 ms, lazy 396 to 472 ms, eager-cds 286 to 362 ms: "
                + "bench/cold-start 20\n"
                + "variant,run,start-up ms,first answer ms,first call ms,hundredth call ms\n");
        addRuns(csv, "eager", 300, 340, 40, 2);
        addRuns(csv, "lazy", 50, 350, 300, 3);
        addRuns(csv, "eager-cds", 200, 240, 45, 1);
        return csv.toString();
    }

    private static void addRuns(StringBuilder csv, String variant, int startUp, int answer, int call, int hundredth) {
        IntStream.rangeClosed(1, 20).forEach(run -> csv.append(String.format(Locale.ROOT, "%s,%d,%d,%d,%d,%.1f\n",
                variant, run, startUp + 4 * run, answer + 8 * run, call + 2 * run, hundredth + 0.4 * run)));
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
