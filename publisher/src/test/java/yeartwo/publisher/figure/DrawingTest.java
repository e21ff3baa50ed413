package yeartwo.publisher.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeartwo.publisher.problem.Problems;

/** What the template of the model does with numbers of which no two are alike, as two layouts in the model are. */
class DrawingTest {

    private static Element partitions() throws Exception {
        Problems problems = new Problems();
        String html = new Drawing(Path.of(".."), problems).of("partitions", Map.of(
                "rows", List.of(row(1, 60), row(2, 10)), "five", 35, "rate", "3,500", "partitions", 8,
                "placements", "1,000", "source", "/source", "grid", List.of(Map.of("share", 0, "y", "97.0"),
                        Map.of("share", 25, "y", "68.8"))));
        assertThat(problems.sorted()).isEmpty();
        return Jsoup.parse(html);
    }

    private static Map<String, Object> row(int n, int from) {
        return Map.of("n", n, "one", from, "sorted", from + 1, "spread", from + 2, "least", from + 3, "most", from + 4,
                "x", String.valueOf(n), "y", Map.of("one", from + ".5", "sorted", from + 1 + ".5", "spread",
                        from + 2 + ".5", "least", from + 3 + ".5", "most", from + 4 + ".5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "conum | ▬ one item                  | 1,60.5 2,10.5",
            "s     | ╌ shards in the sort key      | 1,61.5 2,11.5",
            "t     | • shards in the partition key | 1,62.5 2,12.5"})
    void drawsACurveInTheColourOfItsLabel(String colour, String label, String points) throws Exception {
        Element chart = partitions();

        assertThat(chart.select("text." + colour).text()).isEqualTo(label);
        assertThat(chart.select("polyline." + colour).attr("points").strip()).isEqualTo(points);
    }

    @Test
    void drawsACurveWithTheSignOfItsLabel() throws Exception {
        Element chart = partitions();

        assertThat(chart.select("[stroke-width=7]").attr("class")).as("▬").isEqualTo("conum");
        assertThat(chart.select("[stroke-dasharray]").attr("class")).as("╌").isEqualTo("s");
        assertThat(chart.select("g.t circle").eachAttr("cy")).as("•").containsExactly("62.5%", "12.5%");
        assertThat(chart.select("polygon").attr("points")).as("band").isEqualTo("1,64.5 2,14.5 2,13.5 1,63.5 ");
    }

    @Test
    void putsEachNumberBelowItsHead() throws Exception {
        assertThat(partitions().select("th").eachText()).containsExactly("N", "One item", "Shards in the sort key",
                "Shards in the partition key", "Nine of ten placements");
        assertThat(partitions().select("tr:last-child td").eachText()).containsExactly("2", "10 %", "11 %", "12 %",
                "13 to 14 %");
    }
}
