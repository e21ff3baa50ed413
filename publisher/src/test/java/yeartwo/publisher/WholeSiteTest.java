package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yeartwo.publisher.problem.Problem;

class WholeSiteTest {

    private static final String POST = "content/greeting.adoc";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";
    private static final String LOCALSTACK = "\"LocalStack 4.14.0\", \"image\", \"sha256:\" + \"1\".repeat(64)";

    @Test
    void saysWhatWasProvedAndByWhat() throws Exception {
        Site site = given().bake().succeeds();

        assertThat(site.summary()).isEqualTo("1 region, 3 lines, 2 branches, 2 tests, 1 call "
                + "against LocalStack 4.14.0: proved; mutants not run; 5 pages");
    }

    @Test
    void saysPlainlyWhatWasNotProvedAgainstLocalStack() throws Exception {
        Site site = given().with(TEST, LOCALSTACK, "\"embedded\", \"reason\", \"no Docker engine answers\"")
                .with(TEST, "|LocalStack 4.14.0", "|DynamoDB Local 3.3.1").bake().succeeds();

        assertThat(site.summary()).contains(
                "on the embedded backend: NOT proved against LocalStack (no Docker engine answers); "
                        + "mutants not run; 5 pages");
        assertThat(site.text("greeting/index.html")).doesNotContain("✓")
                .contains("<details class=\"mark standin\"><summary>"
                        + "Ran on DynamoDB Local 3.3.1, not on LocalStack · 2 tests · 3 of 3 lines");
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
        Site site = given().with(TEST, LOCALSTACK, "\"embedded\"").publish();

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

    /** Console, proof page and proof.json have one count. */
    @Test
    void saysTheSameInAllThreePlaces() throws Exception {
        Site site = given().bake().succeeds();
        JsonNode proof = JsonMapper.shared().readTree(site.text("proof.json"));
        String summary = proof.get("summary").asString();

        assertThat(site.summary()).isEqualTo(summary + "; 5 pages");
        assertThat(site.text("proof/index.html")).contains("<strong>" + summary + ".</strong>");
        assertThat(summary).startsWith("%s region, %s lines, %s branches, %s tests, %s call against %s: proved; "
                .formatted(proof.get("regions"), proof.get("lines"), proof.get("branches"), proof.get("tests"),
                        proof.get("calls"), proof.get("backend").asString()));
    }

    @Test
    void tellsOnTheProofPageAllThatAScepticWouldAsk() throws Exception {
        Site site = given().bake().succeeds();
        Commit commit = Commit.of(site.folder());

        assertThat(site.text("proof/index.html").replaceAll("\\s*\n\\s*", "")).contains(
                "<dt>Backend</dt><dd>LocalStack 4.14.0</dd>",
                "<dt>Image</dt><dd><code>sha256:" + "1".repeat(64) + "</code></dd>",
                "<dt>JDK</dt><dd>" + System.getProperty("java.version") + "</dd>", "<dt>AWS SDK</dt><dd>2.40.2</dd>",
                "<dt>Mutants</dt><dd>not run</dd><dt>Commit</dt><dd><code>" + commit.hash() + "</code>"
                        + (commit.clean() ? "" : ", with changes that are not committed") + "</dd>",
                "<dt>DynamoDB</dt><dd>throttling: it has no partitions.</dd>", "<dt>Executed</dt><dd>3 of 3 lines, ",
                "<dt>Calls</dt><dd>DynamoDB GetItem on LocalStack 4.14.0</dd>",
                "<dt>IAM actions</dt><dd><code>dynamodb:GetItem</code></dd><dt>Mutants</dt><dd>not run</dd>",
                "<dt>Run it</dt><dd><code>./mvnw -pl snippets test -Dtest=GreeterTest</code></dd>",
                "Greeter.java.txt</a></dd><dt>Not shown</dt><dd>throttling: it has no partitions</dd>");
    }

    @Test
    void isNotMadeWithALedgerThatBreaksItsSchema() throws Exception {
        given().with(TEST, "\"sha256:\"", "\"md5:\"").bake().fails("proof.json: /image: ");
    }

    @Test
    void isNotMadeWithoutTheImageOfLocalStack() throws Exception {
        given().with(TEST, LOCALSTACK, "\"LocalStack 4.14.0\"").bake().fails("proof.json: /image: ");
    }

    @Test
    void makesTheSameBytesAgain() throws Exception {
        Site site = given().bake().succeeds();
        String proof = site.text("proof.json") + site.text("proof/index.html") + site.text("feed.xml");

        site.bake().succeeds();

        assertThat(site.text("proof.json") + site.text("proof/index.html") + site.text("feed.xml")).isEqualTo(proof);
    }
}
