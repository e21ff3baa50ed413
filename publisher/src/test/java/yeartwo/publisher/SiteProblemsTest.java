package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;

/** What JBake would log and forget, and what it would do that we do not want. */
class SiteProblemsTest {

    private static final String POST = "content/greeting.adoc";

    @Test
    void isATemplateThatAsksForWhatIsNotThere() throws Exception {
        List<Problem> problems = given().with("templates/page.ftl", "${content.body?no_esc}", "${content.bdy}").bake()
                .problems();

        assertThat(problems).first().asString().startsWith("templates/page.ftl:")
                .contains("content.bdy", "while it rendered about/index.html");
    }

    @Test
    void isATemplateThatCannotBeRead() throws Exception {
        List<Problem> problems = given().with("templates/robots.ftl", "<#if>").bake().problems();

        assertThat(problems).first().asString().startsWith("templates/robots.ftl:1: ");
    }

    @Test
    void isATemplateThatIsMissing() throws Exception {
        given().without("templates/feed.ftl").bake().fails("templates/feed.ftl: there is no such template");
    }

    @Test
    void isATypeWithoutATemplate() throws Exception {
        given().with("content/about.adoc", "jbake-type: page", "jbake-type: essay").bake()
                .fails("content/about.adoc:2: header 'jbake-type' is 'essay'", "possible: page, post, proof");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/evil.html", "assets/about/index.html", "assets/proof.json", "assets/evil.js",
            "content/evil.html", "content/draft.adoc~", "content/notes.txt"})
    void isAFileThatWouldBePublishedAsItIs(String file) throws Exception {
        List<Problem> problems = given().with(file, "<!doctype html><pre>never ran</pre>").bake().problems();

        assertThat(problems).first().asString().startsWith(file + ": ");
    }

    @Test
    void isAStylesheetThatWritesWords() throws Exception {
        given().with("assets/style.css", ":root {\n  color-scheme",
                "b::before { content: \"Proved\"; }\n:root {\n  color-scheme").bake()
                .fails("assets/style.css:1: a stylesheet writes no letter and no digit");
    }

    @Test
    void isWhatTheCheckOfTheFilesFinds() throws Exception {
        List<Problem> problems = given().with("templates/page.ftl", "${content.body?no_esc}",
                "<img src=\"nowhere.png\">${content.body?no_esc}").bake().problems();

        assertThat(problems).anyMatch(problem -> problem.toString().startsWith("about/index.html:")
                && problem.toString().contains("nowhere.png"));
    }

    @Test
    void isASettingThatStandsThereTwice() throws Exception {
        given().with("jbake.properties", "limit.DynamoDB=", "limit.DynamoDB=none\nlimit.DynamoDB=").bake()
                .fails("jbake.properties:32: 'limit.DynamoDB' stands here twice", "both would be joined; delete one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "page.ftl | ${content.body | <pre>no</pre>${content.body | a preformatted text that no test ran",
            "post.ftl | ${content.body | <p class=mark>Fine</p>${content.body | a role that the site gives",
            "base.ftl | <footer>  | <footer><p>✓ proved</p>   | '✓' is the publisher's sign",
            "base.ftl | <footer>  | <footer><p>Ran against AWS | 'Ran against' is how the line",
            "base.ftl | <footer>  | <footer><code>x();</code> | a line of code in the text",
            "feed.ftl | <summary> | <summary>✓ it ran: | '✓' is the publisher's sign",
    })
    void isATemplateThatWritesCodeOrItsProof(String file, String from, String to, String message) throws Exception {
        Site site = given().with("templates/" + file, from, to);

        String place = site.at("templates/" + file, to);
        assertThat(site.bake().problems()).extracting(Object::toString)
                .anyMatch(text -> text.startsWith(place + ": " + message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "page.ftl | ${content.body? | ${content.body?replace(`some`, `no`)? | about/index.html: a template shows this page",
            "page.ftl | ${content.body?no_esc} | Later. | about/index.html: a template shows this page otherwise than it was",
            "index.ftl | ${post.description} | ${post.body?no_esc} | index.html: a preformatted text that no test ran",
            "feed.ftl | ${post.feedbody} | ${post.feedbody?cap_first}. | feed.xml: an entry shows its page otherwise than it",
            "figures/partitions.ftl | <@chart.table | <pre>x</pre><@chart.table | templates/figures/partitions.ftl: a preformatted text that",
            "figures/page-weights.ftl | <tbody> | <tbody><tr><td><code>x</code></td></tr> | templates/figures/page-weights.ftl: a figure shows no",
            "figures/page-weights.ftl | <tbody> | <tbody><tr><td><code>x();</code></td></tr> | templates/figures/page-weights.ftl: a line of code in the",
            "figures/chart.ftl | The numbers | ✓ The numbers | templates/figures/partitions.ftl: '✓' is the publisher's sign",
            "figures/chart.ftl | The numbers | <b class=proved>The numbers</b> | templates/figures/partitions.ftl: a role that the site",
            "figures/chart.ftl | The numbers | The numbers, ${40} of 40 lines | templates/figures/partitions.ftl: '40 of 40 lines' is how",
    })
    void isAPageThatATemplateMadeAnother(String file, String from, String to, String message) throws Exception {
        List<Problem> problems = given().with("templates/" + file, from, to.replace('`', '"')).bake().problems();

        assertThat(problems).extracting(Object::toString).anyMatch(text -> text.startsWith(message));
    }

    @Test
    void isNotAnAngleBracketInATitle() throws Exception {
        Site site = given().with("content/about.adoc", "= About", "= About <b> & \"co\"").bake().succeeds();

        assertThat(site.text("about/index.html")).contains("<title>About &lt;b&gt; &amp; &quot;co&quot;");
    }

    @Test
    void isNotATagOfOnePostWhichHasNoPage() throws Exception {
        Site one = given().bake().succeeds();
        assertThat(one.output("tags")).doesNotExist();

        Site two = given().with("content/second.adoc", secondPost()).bake().succeeds();
        assertThat(two.text("tags/practice/index.html")).contains("How to greet", "Another post");
        assertThat(two.text("sitemap.xml")).contains("/tags/practice/");
    }

    @Test
    void isNotRelatedReadingWhichKeepsTheOrderOfTheHeader() throws Exception {
        Site site = given().with("content/second.adoc", secondPost())
                .with(POST, "jbake-related: about", "jbake-related: second, about").bake().succeeds();

        assertThat(site.text("greeting/index.html")).containsSubsequence("Another post", "Why to read it.",
                ">About</a>",
                "What this is.");
    }

    private static String secondPost() {
        return """
                = Another post
                :jbake-type: post
                :jbake-status: published
                :jbake-date: 2026-11-23
                :jbake-tags: practice
                :jbake-order: 2
                :jbake-teaser: Why to read it.
                :description: Another one.

                Text.
                """;
    }
}
