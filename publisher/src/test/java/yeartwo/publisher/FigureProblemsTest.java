package yeartwo.publisher;

import static yeartwo.publisher.Site.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with a figure, or with the page that shows it. */
class FigureProblemsTest {

    private static final String ABOUT = "content/about.adoc";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "figure::partitions[]    | figure::partitoins[] | 15 | there is no figure 'partitoins'",
            ".Throttled, by layout   | // no caption        | 15 | this figure has no caption",
            "There are some.         | {partitions-rat}     | 12 | skipping reference to missing attribute: partitions-rat",
    })
    void isToldWithItsPlace(String from, String to, int line, String message) throws Exception {
        given().with(ABOUT, from, to).bake().fails(ABOUT + ":" + line + ": ", message);
    }

    @Test
    void isTheNearestNameOfAFigure() throws Exception {
        given().with(ABOUT, "figure::partitions[]", "figure::partitoins[]").bake().fails("nearest: partitions");
    }

    @Test
    void isAFigureOnNoPage() throws Exception {
        given().with(ABOUT, "figure::partitions[]", "None.").bake().fails(
                "templates/figures/partitions.ftl: figure 'partitions' is shown on no page", "figure::partitions[]");
    }

    @Test
    void isAFigureWithoutItsData() throws Exception {
        given().with(ABOUT, "figure::partitions[]", "figure::partitions[]\n\n.Starts\nfigure::cold-start[]").bake()
                .fails(ABOUT + ":18: there is no figure 'cold-start'", "all: page-weights, partitions");
    }

    @Test
    void isDataThatNoPageShows() throws Exception {
        given().with("bench/cold-start.csv", FigureTest.starts()).bake()
                .fails("bench/cold-start.csv: figure 'cold-start' is shown on no page", "figure::cold-start[]");
    }

    @Test
    void isDataWithATypingError() throws Exception {
        given().with("bench/cold-start.csv", FigureTest.starts().replace("lazy,7,", "lazzy,7,")).bake()
                .fails("bench/cold-start.csv:29: variant 'lazzy' is none of");
    }

    @Test
    void isAFigureOnADraftOnly() throws Exception {
        String draft = """
                = Later
                :jbake-type: page
                :jbake-status: draft
                :description: Not yet.

                .Throttled
                figure::partitions[]
                """;

        given().with(ABOUT, "figure::partitions[]", "None.").with("content/later.adoc", draft).bake()
                .fails("figure 'partitions' is shown on no page");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "${rate}  | ${rat}  | The following has evaluated to null or missing: ==> rat",
            "</@chart | </chart | Unexpected end of file",
    })
    void isATemplateThatFails(String from, String to, String message) throws Exception {
        given().with("templates/figures/partitions.ftl", from, to).bake().fails("templates/figures/partitions.ftl:",
                message);
    }
}
