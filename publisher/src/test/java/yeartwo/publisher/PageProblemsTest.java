package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing wrong with one page. */
class PageProblemsTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String POST = "content/greeting.adoc";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "tag=greet                | tag=gret                   | 18 | region 'gret' is not in greet/Greeter.java",
            "tag=greet                | tags=greet                 | 18 | names no region",
            "tag=greet                | lines=1..3                 | 18 | include by line numbers; name a region with [tag=…]",
            "anybody.txt[]            | anybody.txt[lines=1]       | 25 | include by line numbers; show the whole output",
            "greet/Greeter.java       | greet/Greter.java          | 18 | there is no class with regions 'greet/Greter.java'",
            "{snippets}/greet         | ../../greet                | 18 | include of '../../greet/Greeter.java'",
            "greet/anybody.txt        | greet/nobody.txt           | 25 | there is no recorded output 'greet/nobody.txt'",
            "greet/anybody.txt        | greet/nobody.txt           | 25 | -Daccept -Dtest=… writes what the test prints",
            "about.adoc#limits        | about.adoc#limit           | 13 | there is no anchor 'limit' in about.adoc",
            "about.adoc#limits        | abut.adoc#limits           | 13 | there is no page 'abut.adoc'",
            "xref:about.adoc#limits   | link:../abut/              | 13 | there is no page 'abut.adoc'",
            "xref:about.adoc#limits   | xref:bout.adoc             | 13 | nearest: about.adoc",
            "xref:about.adoc#limits   | link:/year-two/about/      | 13 | a link from the root of the host leads nowhere",
            "the limits               | the {limits}               | 13 | skipping reference to missing attribute: limits",
            "Some text                | Some <<second,text>>       | 13 | possible invalid reference: second",
            "<2> Somebody.            | <3> Somebody.              | 21 | callout list item index: expected 2, got 3",
            "<2> Somebody.            | // nobody                  | 18 | a callout of this block is not explained below it",
            ".Greeter.java            | // no caption              | 18 | this listing has no caption; put '.Greeter.java' above",
            ".What it prints          | // no caption              | 25 | this listing has no caption; put '.What it prints'",
            ".Greeter.java            | .Greter.java               | 18 | the caption of this listing does not begin",
            "jbake-type: post         | jbake-type: pst            |  2 | header 'jbake-type' is 'pst'",
            ":jbake-status: published | :jbake-status: publish     |  3 | header 'jbake-status' is 'publish'",
            "jbake-date: 2026-11-23   | jbake-date: 2026-13-23     |  4 | is '2026-13-23', which is no date",
            "jbake-tags: practice     | jbake-tags: practise       |  5 | unknown tag 'practise'",
            "jbake-order: 1           | jbake-order: first         |  6 | header 'jbake-order' is 'first'",
            "jbake-related: about     | jbake-related: abuot       |  7 | related page 'abuot' does not exist",
            "jbake-related: about     | jbake-realted: about       |  7 | unknown header 'jbake-realted'",
            "jbake-related: about     | jbake-formerly: ../up      |  7 | old address '../up/' is none of this site",
            ".What it prints          | .Greeter.java              | 25 | the caption 'Greeter.java' names a class, and what",
            ".Greeter.java            | .Greeter.javascript        | 18 | the caption of this listing does not begin with",
            ".What it prints          | .What it prints ✓          | 23 | '✓' is the publisher's sign for what a test ran",
            "Some text                | All is &#10003; text       | 13 | '✓' is the publisher's sign for what a test ran",
            ".What it prints          | .Ran against LocalStack 4  | 23 | 'Ran against' is how the line under a block speaks",
            "A greeting names         | Replayed from one: names   |  8 | 'Replayed from' is how the line under a block spe",
            "Some text                | >>>>>>> main              | 13 | a merge left this line behind; choose, and delete it",
            "jbake-related: about     | jbake-formerly: about      |  7 | old address 'about/' is the address of a page",
    })
    void isToldWithItsPlace(String from, String to, int line, String message) throws Exception {
        given().with(POST, from, to).bake().fails(POST + ":" + line + ": ", message);
    }

    @Test
    void areCalloutsThatChangedPlaces() throws Exception {
        given().with(CLASS, "// <1>", "// <3>").with(CLASS, "// <2>", "// <1>").with(CLASS, "// <3>", "// <2>").bake()
                .fails(POST + ":18: the callouts of this block do not count up from its first line: (2) (1)");
    }

    @Test
    void isTheTitleWhenThereIsNone() throws Exception {
        assertThat(given().with(POST, "= How to greet\n", "").bake().problems())
                .anyMatch(problem -> problem.toString().startsWith(POST + ":1: the page has no title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"----\nnobody ran this\n----", "[source,java]\n----\nint i = 1;\n----", " indented by one",
            "....\nliteral\n....", "```java\nint i = 1;\n```", "++++\n<pre>raw</pre>\n++++", "pass:[<pre>raw</pre>]",
            "[verse]\nlines\nof verse", "|===\na|\n----\nin a cell\n----\n|===", "`one line` +\n`another line`",
            "pass:[<script>alert(1)</script>]", "[listing]\na paragraph",
            "[source]\n----\nint i = 1;\n----", "```\nint i = 1;\n```", "term:: x\n+\n[.refused]\n----\nevil();\n----",
            "[%autowidth]\n|===\na|\n[.refused]\n----\nevil();\n----\n|===", "text pass:[<b>raw</b>]",
            "`int i`; +\n`evil(i)`;", "image:favicon.svg[x]", "+++<samp>evil()</samp>+++",
            "* `boolean claim(String id) {`\n* the rest", "* `return true;`", "[.mark.proved]\nRan against LocalStack",
            "[.output]#Hello#", "[.listingblock]\n--\n[.content]\n====\n[.mark.proved]\nRan\n====\n--",
            "[%hardbreaks]\nint x = 1;\nreturn x;", "if (x) {\n  evil();\n}", "[abstract]\n`public void x()`",
            "`name()`", "that `return x` does", "[%autowidth,cols=m]\n|===\n|int x = 1\n|===",
            ".Greeter.java\n====\nNothing of it.\n====",
            "[%collapsible.mark.proved]\n====\nRan against LocalStack\n===="})
    void isCodeThatNoTestRan(String markup) throws Exception {
        Site site = given().with("content/about.adoc", "There are some.", markup).bake();

        assertThat(site.problems()).as(markup).isNotEmpty()
                .allMatch(problem -> problem.toString().startsWith("content/about.adoc:1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ran 12 times on AWS · 5 tests | Ran 12 times on AWS", "So it is · 5 tests | · 5 tests",
            "It has 7 of 7 lines | 7 of 7 lines", "Printed by the test GreeterTest, on AWS | Printed by",
            "Ran and proved by AWS, 38 regions | Ran and proved by AWS"})
    void isAProofThatThePageWritesItself(String text, String found) throws Exception {
        String message = ": '" + found + "' is how the line under a block speaks; say it in other words";

        assertThat(given().with(POST, "A greeting names a person", text).bake().problems())
                .extracting(Object::toString).contains(POST + ":8" + message);
        assertThat(given().with("content/about.adoc", "There are some.", text + ".").bake().problems())
                .extracting(Object::toString).containsExactly("content/about.adoc:12" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🗹", "√"})
    void isASignThatLooksLikeATick(String sign) throws Exception {
        assertThat(given().with("content/about.adoc", "There are some.", sign + " some").bake().problems())
                .extracting(Object::toString).containsExactly("content/about.adoc:12: '" + sign
                        + "' is the publisher's sign for what a test ran; write it in words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"* `a.b(c)`", "* `a.b(c)`.\n* the rest", "[%autowidth]\n|===\n|x |`a.b(c)`\n|===",
            "`a.b(c)`:: what it does", "term:: `new A(c)` `a.d()`"})
    void isACallThatStandsAlone(String markup) throws Exception {
        int line = markup.contains("|===") ? 14 : 12;

        assertThat(given().with("content/about.adoc", "There are some.", markup).bake().problems())
                .extracting(Object::toString).containsExactly("content/about.adoc:" + line
                        + ": a call that stands alone shows what no test ran");
    }

    @Test
    void isNoSentenceThatOnlyLooksLikeIt() throws Exception {
        given().with("content/about.adoc", "There are some.",
                "* Some;\nothers (of a kind);\nmost = `name()`.\n* `./mvnw verify`\n* `PutItem`\n* `dynamodb:UpdateItem`\n* `a.b(c)` asks\n* `#views = :counted`, a `static final`\n\nLocalStack {localstack}")
                .bake()
                .succeeds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[subs=quotes]", "[subs=macros]", "[subs=none]", "[subs=-specialcharacters]",
            "[NOTE,subs=quotes]",
            "[quote,subs=attributes]"})
    void isATextThatLetsHtmlThrough(String options) throws Exception {
        given().with("content/about.adoc", "There are some.", options + "\nThere are <b>some</b>.").bake()
                .fails("content/about.adoc:13: 'subs' without specialcharacters lets HTML through that no test ran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[cols=\"1,2\"]\n", "[%autowidth,width=50%]\n"})
    void isATableThatSetsWidths(String options) throws Exception {
        given().with("content/about.adoc", "There are some.", options + "|===\n| a | b\n|===").bake()
                .fails("content/about.adoc:1", ": this table sets widths; put [%autowidth] above it");
    }

    @Test
    void isARegionWithALineMore() throws Exception {
        given().with(POST, "tag=greet]\n", "tag=greet]\nint more;\n").bake()
                .fails(POST + ":18: this listing is not what a test ran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[source,java,subs=\"+quotes\"]", "[source,java,subs=\"+macros\"]",
            "[source,java,indent=4]",
            "[source,java,subs=none]", "[source,java,subs=\"+replacements\"]"})
    void isABlockThatShowsSomethingElseThanItIncludes(String options) throws Exception {
        Site site = given()
                .with("snippets/src/main/java/yeartwo/greet/Greeter.java", "return \"Hello, \" + name;",
                        "return \"Hello, \" + name /* _a_ *b* link:c[d] (C) */;")
                .with(POST, "[source,java]", options).bake();

        assertThat(site.problems()).as(options).isNotEmpty().allMatch(problem -> problem.file().equals(POST));
    }

    @Test
    void isAPageInAnotherMarkup() throws Exception {
        given().with("content/markdown.md", "# Title\n").bake()
                .fails("content/markdown.md: content holds pages, written in AsciiDoc, and nothing else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/About.adoc", "content/sub/page.adoc", "content/two words.adoc",
            "content/x.asciidoc"})
    void isAPageInAPlaceThatMakesNoAddress(String file) throws Exception {
        assertThat(given().with(file, "= X\n").bake().problems()).first().asString()
                .startsWith(file + ": a page is content/<name>.adoc");
    }

    @Test
    void isALinkToADraft() throws Exception {
        assertThat(given().with("content/about.adoc", "status: published", "status: draft").bake().problems())
                .extracting(Object::toString).contains(POST + ":7: related page 'about' is not published yet",
                        POST + ":13: 'about.adoc' is not published yet");
    }

    @Test
    void isALineThatIsNotUtf8() throws Exception {
        Site site = given();
        String text = Files.readString(site.folder().resolve("content/about.adoc")).replace("some", "s\u00f6me");
        Files.write(site.folder().resolve("content/about.adoc"), text.getBytes(StandardCharsets.ISO_8859_1));

        site.bake().fails("content/about.adoc:12: this line is not UTF-8");
    }

    @Test
    void isListedWithAllOthers() throws Exception {
        Site site = given().with(POST, "tag=greet", "tag=gret")
                .with("content/about.adoc", ":description:", ":descriptoin:")
                .bake();

        assertThat(site.problems()).extracting(Object::toString).map(text -> text.split("\n")[0])
                .contains("content/about.adoc:1: header 'description' is missing or empty",
                        "content/greeting.adoc:18: region 'gret' is not in greet/Greeter.java");
    }

    @Test
    void isThatThereIsNoPage() throws Exception {
        assertThat(given().without(POST).without("content/about.adoc").without("content/proof.adoc").bake().problems())
                .anyMatch(problem -> problem.text().startsWith("there is no page in "));
    }
}
