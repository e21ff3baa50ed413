package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import org.junit.jupiter.api.Test;

/** What a page says below a block, and what is behind it. */
class UnderABlockTest {

    private static final String GREETER = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";
    /** In the only test that executes line 9, which is also the one that prints the output. */
    private static final String IN_ANYBODY = "reporter.publishEntry(Map.of(\"output\"";
    private static final String ALTERED = "reporter.publishEntry(Map.of(\"fault\", \"Busy\", \"altered\", \"Busy\"));\n        ";

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

        assertThat(site.summary())
                .contains("against LocalStack 4.14.0: proved, but for requests or answers that a test altered;");
        assertThat(site.text("greeting/index.html")).doesNotContain("✓")
                .contains(
                        "<details class=\"mark standin\"><summary>Ran against LocalStack 4.14.0, but for requests or "
                                + "answers that a test altered · 2 tests · 3 of 3 lines",
                        "<dt>Faults</dt><dd><code>Busy</code></dd>");
        assertThat(site.text("proof/index.html"))
                .contains("with the fault <code>Busy</code>, which altered requests or answers");
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
