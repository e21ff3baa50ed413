package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import yeartwo.publisher.problem.Problem;

class WholeSiteTest {

    private static final String POST = "content/greeting.adoc";
    private static final String GREETER = "snippets/src/main/java/yeartwo/greet/Greeter.java";

    @Test
    void saysWhatWasProvedAndByWhat() throws Exception {
        Site site = given().bake().succeeds();

        assertThat(site.summary()).isEqualTo("1 region, 3 lines, 2 branches, 2 tests, 1 call "
                + "against LocalStack 4.14.0: proved; mutants not run; 5 pages");
    }

    @Test
    void saysPlainlyWhatWasNotProvedAgainstLocalStack() throws Exception {
        String test = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";

        Site site = given().with(test, "\"backend\", \"LocalStack 4.14.0\"",
                "\"backend\", \"embedded\", \"reason\", \"no Docker engine answers\"")
                .with(test, "|LocalStack 4.14.0", "|DynamoDB Local 3.3.1").bake().succeeds();

        assertThat(site.summary()).contains(
                "on the embedded backend: NOT proved against LocalStack (no Docker engine answers); "
                        + "mutants not run; 5 pages");
        assertThat(site.text("greeting/index.html"))
                .contains("<details class=\"mark standin\">",
                        "Ran on DynamoDB Local 3.3.1, not on LocalStack · 2 tests · 3 of 3 lines");
    }

    @Test
    void putsUnderABlockWhatItRanAgainst() throws Exception {
        Site site = given().bake().succeeds();

        assertThat(site.text("greeting/index.html")).contains("<details class=\"mark proved\"><summary>"
                + "Ran against LocalStack 4.14.0 · 2 tests · 3 of 3 lines <span>what it needs, and details</span></summary>");
        assertThat(site.text("proof/index.html")).contains("id=\"greet-Greeter-greet\"", "GreeterTest.greetsAnybody");
    }

    @Test
    void listsEveryRegionInProofJson() throws Exception {
        Site site = given().bake().succeeds();

        assertThat(site.text("proof.json")).contains("\"id\" : \"greet-Greeter-greet\"", "\"kind\" : \"proved\"",
                "\"name\" : \"GreeterTest.greetsByName\"", "\"operation\" : \"DynamoDB GetItem\"");
    }

    @Test
    void leavesDraftsAndFutureDatesOutOfSiteFeedAndSitemap() throws Exception {
        Site site = given().with("content/draft.adoc", draft("draft", "2026-11-23"))
                .with("content/later.adoc", draft("published", "2026-11-24")).bake().succeeds();

        assertThat(site.output("draft")).doesNotExist();
        assertThat(site.output("later")).doesNotExist();
        assertThat(site.text("feed.xml") + site.text("sitemap.xml") + site.text("index.html"))
                .contains("How to greet").doesNotContain("Unfinished");
    }

    @Test
    void keepsTheOldAddressOfAPostAndItsIdInTheFeed() throws Exception {
        Site site = given().with(POST, ":jbake-order: 1", ":jbake-order: 1\n:jbake-formerly: hello").bake().succeeds();

        assertThat(site.text("hello/index.html")).contains("https://example.org/year-two/greeting/");
        assertThat(site.text("feed.xml")).contains("<id>tag:yeartwo.example,2026:hello</id>");
    }

    @Test
    void makesTheLinksOfTheFeedAbsolute() throws Exception {
        Site site = given().bake().succeeds();

        assertThat(site.text("feed.xml")).contains("https://example.org/year-two/about/#limits")
                .doesNotContain("../about");
    }

    @Test
    void leavesTheLastGoodSiteAsItWas() throws Exception {
        Site site = given().bake().succeeds();
        String before = site.text("about/index.html");

        site.with("content/about.adoc", "There are some.", "There are {some}.").bake().fails("content/about.adoc:12: ");

        assertThat(site.text("about/index.html")).isEqualTo(before);
        assertThat(site.folder().resolve("target")).isDirectoryNotContaining("glob:**/.site*");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such permissions")
    void letsEverybodyReadTheSite() throws Exception {
        Site site = given().bake().succeeds();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(site.output("about").getParent())))
                .startsWith("rwxr-x");
    }

    private static String draft(String status, String date) {
        return """
                = Unfinished
                :jbake-type: post
                :jbake-status: %s
                :jbake-date: %s
                :jbake-order: 2
                :description: Not yet.

                Text.
                """.formatted(status, date);
    }

    @Test
    void isNotPublishedWithoutLocalStack() throws Exception {
        String test = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";

        Site site = given().with(test, "\"backend\", \"LocalStack 4.14.0\"", "\"backend\", \"embedded\"").publish();

        assertThat(site.problems()).extracting(Problem::text)
                .anyMatch(text -> text.startsWith("this site is not proved against LocalStack"));
        assertThat(site.output("index.html")).doesNotExist();
    }

    @Test
    void givesTheWholeClassAndItsTestAsText() throws Exception {
        Site site = given().bake().succeeds();

        assertThat(site.text("source/yeartwo/greet/Greeter.java.txt")).contains("final class Greeter {")
                .doesNotContain("tag::", "<1>");
        assertThat(site.text("source/yeartwo/greet/GreeterTest.java.txt")).contains("void greetsByName() {");
        assertThat(site.text("greeting/index.html"))
                .contains("<a href=\"/year-two/source/yeartwo/greet/Greeter.java.txt\">full class</a>");
    }

    @Test
    void tellsUnderABlockWhatStandsBehindIt() throws Exception {
        Site site = given().bake().succeeds();

        assertThat(site.text("greeting/index.html")).contains("<dt>Tests</dt><dd><code>greetsAnybody</code>, "
                + "<code>greetsByName</code></dd>", "DynamoDB GetItem; needs dynamodb:GetItem",
                "not tried in this build",
                "<code>./mvnw -pl snippets test -Dtest=GreeterTest</code>", "throttling: it has no partitions");
    }

    @Test
    void unfoldsTheImportsAndTheClassThatABlockNeeds() throws Exception {
        Site site = given().with(GREETER, "package yeartwo.greet;",
                "package yeartwo.greet;\n\nimport java.util.List;\nimport java.util.Locale;\nimport java.util.Map;")
                .with(GREETER, "+ name;", "+ Map.of(Locale.ROOT, name).get(Locale.ROOT);").bake()
                .succeeds();

        assertThat(site.text("greeting/index.html")).doesNotContain("java.util.List").contains(
                "<span>what it needs, and details</span></summary>\n<pre class=\"java\"><code>import java.util.Locale;\n"
                        + "import java.util.Map;\n\nfinal class Greeter {\n\n    // The block above goes here.\n}</code>"
                        + "</pre>\n<dl class=\"facts\">");
        assertThat(site.text("feed.xml")).contains("import java.util.Locale;");
    }

    @Test
    void saysWhatAnAnswerWrittenByHandProves() throws Exception {
        String test = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";

        Site site = given().with(test, "GetItem|LocalStack 4.14.0", "GetItem|answer written by hand").bake().succeeds();

        assertThat(site.summary()).contains("against LocalStack 4.14.0: proved, but for answers written by hand;");
        assertThat(site.text("greeting/index.html")).contains("<details class=\"mark standin\">",
                "Ran against an answer written by hand, not against LocalStack · 2 tests");
    }

    @Test
    void makesTheSameBytesAgain() throws Exception {
        Site site = given().bake().succeeds();
        String proof = site.text("proof.json") + site.text("proof/index.html") + site.text("feed.xml");

        site.bake().succeeds();

        assertThat(site.text("proof.json") + site.text("proof/index.html") + site.text("feed.xml")).isEqualTo(proof);
    }

    @Test
    void linksTheClassesThatABlockNeedsInTheBodyOfAMethodOnly() throws Exception {
        Site site = given().with("snippets/src/main/java/yeartwo/greet/Names.java",
                "package yeartwo.greet;\n\nfinal class Names {\n    static String of(String name) {\n"
                        + "        return name;\n    }\n}\n")
                .with(GREETER, "+ name;", "+ Names.of(name);").bake()
                .succeeds();

        assertThat(site.text("greeting/index.html")).contains(
                "<dt>Needs</dt><dd><a href=\"/year-two/source/yeartwo/greet/Names.java.txt\">Names.java</a></dd>");
    }
}
