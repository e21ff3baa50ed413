package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import org.junit.jupiter.api.Test;

/** What is listed in one run: problems of one kind do not hide those of another. */
class AllAtOnceTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String POST = "content/greeting.adoc";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";

    private static final String DEAD = POST + ":13: there is no page 'abuot.adoc'\n    nearest: about.adoc";
    private static final String NOWHERE = "index.html:31: link '/year-two/nowhere/' leads nowhere: there is no "
            + "nowhere/index.html\n    nearest: /year-two/about/";
    private static final String FAILED = TEST + ":25: failed in GreeterTest.greetsByName; shown in 1 block: " + POST
            + ":18\n    org.opentest4j.AssertionFailedError: expected: <Hello, Bob> but was: <Hello, Ada>\n"
            + "    it executed region 'greet', " + CLASS + ":7-12";

    @Test
    void areAPageAndALineThatIsNotProved() throws Exception {
        lists(withDeadLink()
                .with(CLASS, "return \"Hello, \" + name;", "return name.length() > 9 ? \"You\" : \"Hello, \" + name;")
                .bake(), DEAD,
                CLASS + ":11: region 'greet' is not proved: only 1 of 2 branches of this line ran in a "
                        + "passed test that reached a service\n    shown in 1 block: " + POST + ":18");
    }

    @Test
    void areAPageAndANameInASentence() throws Exception {
        lists(withDeadLink().with("content/about.adoc", "There are some.", "`Greeter.gret` does.").bake(),
                "content/about.adoc:12: there is no 'gret' in Greeter\n    nearest: greet", DEAD);
    }

    @Test
    void areAPageAndAFailedTestInThePreview() throws Exception {
        lists(withDeadLink().with(TEST, "\"Hello, Ada\"", "\"Hello, Bob\"").preview(), DEAD, FAILED);
    }

    @Test
    void areAFigureAndAFailedTest() throws Exception {
        lists(given().with("bench/cold-start.csv", FigureTest.starts().replace("lazy,7,", "lazzy,7,"))
                .with(TEST, "\"Hello, Ada\"", "\"Hello, Bob\"").bake(),
                "bench/cold-start.csv:29: variant 'lazzy' is none of eager, lazy, eager-cds\n"
                        + "    bench/cold-start measures again",
                FAILED);
    }

    @Test
    void areAFinishedFileAndAFailedTest() throws Exception {
        lists(withLinkOnTheFrontPage().with(TEST, "\"Hello, Ada\"", "\"Hello, Bob\"").bake(), NOWHERE, FAILED);
    }

    @Test
    void areAFinishedFileAndTestsThatDidNotRun() throws Exception {
        lists(withLinkOnTheFrontPage().ran().without("snippets/target/evidence").bake(),
                "the tests of the snippets did not run: there is no snippets/target/evidence/open-test-report.xml\n"
                        + "    Maven says why, above or at the end",
                NOWHERE);
    }

    private static void lists(Site site, String... problems) {
        assertThat(site.problems()).extracting(Object::toString).containsExactly(problems);
        assertThat(site.summary()).as("summary").isEmpty();
    }

    private static Site withDeadLink() throws Exception {
        return given().with(POST, "xref:about.adoc#limits", "xref:abuot.adoc#limits");
    }

    private static Site withLinkOnTheFrontPage() throws Exception {
        return given().with("templates/index.ftl", "</h1>", "</h1><p><a href=\"/year-two/nowhere/\">Nowhere</a></p>");
    }
}
