package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import org.junit.jupiter.api.Test;

/** What whoever writes sees, and the site does not show. */
class PreviewTest {

    private static final String POST = "content/greeting.adoc";
    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";

    @Test
    void showsADraftAndSaysThatItIsOne() throws Exception {
        Site site = given().with(POST, "status: published", "status: draft").preview().succeeds();

        assertThat(site.text("greeting/index.html")).contains("draft");
        assertThat(site.text("index.html")).contains("How to greet");
    }

    @Test
    void showsAPostOfTomorrowAndSaysThatItIsOne() throws Exception {
        Site site = given().with(POST, "date: 2026-11-23", "date: 2026-11-24").preview().succeeds();

        assertThat(site.text("greeting/index.html")).contains("dated in the future");
    }

    @Test
    void showsNewCodeAndMarksItAsChangedSinceItsProof() throws Exception {
        Site site = given().ran().with(CLASS, "\"Hello, \" + name", "\"Hullo, \" + name").preview().succeeds();

        assertThat(site.text("greeting/index.html")).contains("Hullo, ", "<p class=\"mark changed\">",
                "Changed since its proof");
    }

    @Test
    void showsCodeWhoseTestFailedAndMarksItAsNotProved() throws Exception {
        Site site = given().with(CLASS, "\"Hello, \" + name", "\"Hullo, \" + name").preview().succeeds();

        assertThat(site.text("greeting/index.html")).contains("<p class=\"mark unproved\">", "Not proved: ");
    }

    @Test
    void showsCodeThatNobodyTestedYet() throws Exception {
        Site site = given().ran().without("snippets/target/evidence").preview().succeeds();

        assertThat(site.text("greeting/index.html")).contains("Not proved: no passed test executed it");
    }

    @Test
    void doesNotShowAPageThatIsBroken() throws Exception {
        given().with(POST, "tag=greet", "tag=gret").preview().fails(POST + ":18: region 'gret' is not in");
    }
}
