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
    private static final String GREETER = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";
    private static final String LOCALSTACK = "\"LocalStack 4.14.0\", \"image\", \"sha256:\" + \"1\".repeat(64)";
    /** In the only test that executes line 9, which is also the one that prints the output. */
    private static final String IN_ANYBODY = "reporter.publishEntry(Map.of(\"output\"";
    private static final String ALTERED = "reporter.publishEntry(Map.of(\"fault\", \"Busy\", \"altered\", \"Busy\"));\n        ";

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
    void putsUnderABlockWhatItRanAgainst() throws Exception {
        Site site = given().bake().succeeds();

        assertThat(site.text("greeting/index.html")).contains("<details class=\"mark proved\"><summary>"
                + "<b>✓</b> Ran against LocalStack 4.14.0 · 2 tests · 3 of 3 lines <span>what it needs, and details</span></summary>");
        assertThat(site.text("feed.xml")).contains("&lt;b&gt;✓&lt;/b&gt; Ran against LocalStack 4.14.0");
        assertThat(site.text("proof/index.html")).contains("id=\"greet-Greeter-greet\"", "GreeterTest.greetsAnybody",
                "<p class=\"mark proved\"><b>✓</b> Ran against LocalStack 4.14.0 · 2 tests");
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
        Site site = given().with(TEST, "GetItem|LocalStack 4.14.0", "GetItem|answer written by hand").bake().succeeds();

        assertThat(site.summary()).contains("against LocalStack 4.14.0: proved, but for answers written by hand;");
        assertThat(site.text("greeting/index.html") + site.text("proof/index.html")).doesNotContain("✓")
                .contains("<details class=\"mark standin\"><summary>"
                        + "Ran against answers written by hand, not against LocalStack · 2 tests");
    }

    @Test
    void saysWhatAnAnswerThatATestAlteredProves() throws Exception {
        Site site = given().with(TEST, IN_ANYBODY, ALTERED + IN_ANYBODY).bake().succeeds();

        assertThat(site.summary()).contains("against LocalStack 4.14.0: proved, but for answers that a test altered;");
        assertThat(site.text("greeting/index.html")).doesNotContain("✓")
                .contains(
                        "<details class=\"mark standin\"><summary>Ran against LocalStack 4.14.0, but for answers that "
                                + "a test altered · 2 tests · 3 of 3 lines",
                        "<dt>Faults</dt><dd><code>Busy</code></dd>");
        assertThat(site.text("proof/index.html")).contains("with the fault <code>Busy</code>, which altered answers");
    }

    @Test
    void givesTheSourceOfAFaultThatStandsBesideTheTest() throws Exception {
        Site site = given().with("snippets/src/test/java/yeartwo/greet/Busy.java",
                "package yeartwo.greet;\n\nfinal class Busy {\n}\n").with(TEST, IN_ANYBODY, ALTERED + IN_ANYBODY).bake()
                .succeeds();

        assertThat(site.text("greeting/index.html")).contains(
                "<dt>Faults</dt><dd><a href=\"/year-two/source/yeartwo/greet/Busy.java.txt\">Busy</a></dd>");
        assertThat(site.text("source/yeartwo/greet/Busy.java.txt")).contains("final class Busy {");
    }

    @Test
    void takesAnswersThatATestMadeForAnAddition() throws Exception {
        String byHand = "reporter.publishEntry(\"call\", \"DynamoDB GetItem|answer written by hand|dynamodb:GetItem|\");";

        Site site = given().with(TEST, "    @Test\n    void greetsByName",
                "    @Test\n    void greetsAgain(TestReporter reporter) {\n        " + ALTERED + byHand
                        + "\n        assertEquals(\"Hello\", new Greeter().greet(\"\"));\n    }\n\n"
                        + "    @Test\n    void greetsByName")
                .bake().succeeds();

        assertThat(site.summary()).contains("against LocalStack 4.14.0: proved; ");
        assertThat(site.text("greeting/index.html"))
                .contains("<b>✓</b> Ran against LocalStack 4.14.0 · 3 tests · 3 of 3 lines");
    }

    @Test
    void doesNotTakeACallOfATestForOneOfTheRegion() throws Exception {
        Site site = given().with(TEST, "yeartwo/greet/Greeter.java:9 ", "").bake().succeeds();

        assertThat(site.text("greeting/index.html")).contains(
                "<b>✓</b> Ran in tests against LocalStack 4.14.0 · 2 tests",
                "<dt>Calls</dt><dd>none of its own; its tests ask for DynamoDB GetItem</dd>");
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

    /** Of a constant javac leaves only the value in the class. */
    @Test
    void linksTheClassesOfWhichABlockNeedsOnlyAConstant() throws Exception {
        Site site = given().with("snippets/src/main/java/yeartwo/greet/Words.java",
                "package yeartwo.greet;\n\nfinal class Words {\n    static final String HELLO = \"Hello, \";\n}\n")
                .with(GREETER, "\"Hello, \" +", "Words.HELLO +").bake().succeeds();

        assertThat(site.text("greeting/index.html")).contains(
                "<dt>Needs</dt><dd><a href=\"/year-two/source/yeartwo/greet/Words.java.txt\">Words.java</a></dd>");
    }
}
