package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeartwo.publisher.problem.Problem;

/** What templates tell otherwise than the ledger. */
class LedgerProblemsTest {

    private static final String SUMMARY = "1 region, 3 lines, 2 branches, 2 tests, 1 call against LocalStack 4.14.0: "
            + "proved; mutants not run";
    private static final String MARK = "Ran against LocalStack 4.14.0 · 2 tests · 3 of 3 lines";

    @TempDir
    private Path repository;

    private static List<String> problems(Site site) throws Exception {
        return site.bake().problems().stream().map(Problem::toString).toList();
    }

    private static List<String> problems(String template, String from, String to) throws Exception {
        return problems(given().with("templates/" + template, from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<strong>${site.summary}. | <strong>All proved: ${site.summary}. | " + SUMMARY,
            "${ledger.backend} | AWS | LocalStack 4.14.0",
            "${ledger.sdk} | ${ledger.sdk} or any other | 2.40.2",
            "${limit.text} | Nothing | throttling: it has no partitions"})
    void isAFactThatTheProofPageLeavesOut(String from, String to, String fact) throws Exception {
        assertThat(problems("proof.ftl", from, to))
                .contains("proof/index.html: the proof page does not say '" + fact + "', as the ledger does");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<#list entry.tests as test> | <#list [] as test> | GreeterTest.greetsAnybody | 2",
            "<#list entry.calls as call> | <#list [] as call> | DynamoDB GetItem | 1",
            "<#list entry.notShown as limit>${limit} | <#list entry.notShown as limit>none | throttling: it has no partitions | 1"})
    void isAFactThatASectionLeavesOut(String from, String to, String fact, int more) throws Exception {
        assertThat(problems("proof.ftl", from, to))
                .contains("proof/index.html: section 'greet-Greeter-greet' does not say '"
                        + fact + "', as the ledger does\n    " + more + " more like it");
    }

    @Test
    void isAnEntryWithoutASection() throws Exception {
        assertThat(problems("proof.ftl", "<#list ledger.entries as entry>", "<#list ledger.entries[1..] as entry>"))
                .contains("templates/proof.ftl:32: entry 'greet-Greeter-greet' of the ledger has no section");
    }

    @Test
    void isASectionOfNoEntry() throws Exception {
        assertThat(problems("proof.ftl", "</article>", "<section id=\"more\">\n<p class=\"mark proved\"><b>✓</b> "
                + "${ledger.entries[0].mark}</p></section>\n</article>")).contains(
                        "templates/proof.ftl:80: section 'more' of the proof page is no entry of the ledger",
                        "templates/proof.ftl:81: a role that the site gives to what a test ran\n"
                                + "    roles of the site: mark, proved, standin, changed, unproved, wrong, output, java");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "${entry.mark} | ${entry.mark} on AWS | 1 more like it",
            "${entry.mark} | ${ledger.entries[1].mark} |",
            "<b>✓</b> | | 1 more like it",
            "mark ${entry.kind} | mark standin | 1 more like it"})
    void isASectionWithAnotherMark(String from, String to, String more) throws Exception {
        assertThat(problems("proof.ftl", from, to == null ? "" : to)).contains(
                "templates/proof.ftl:40: section 'greet-Greeter-greet' does not show its mark, '✓ " + MARK + "'"
                        + (more == null ? "" : "\n    " + more));
    }

    @Test
    void isASectionWithoutAMark() throws Exception {
        assertThat(problems("proof.ftl", "<#if entry.kind == \"proved\"><b>✓</b> </#if>${entry.mark}", ""))
                .contains("templates/proof.ftl:40: section 'greet-Greeter-greet' does not show its mark, '✓ " + MARK
                        + "'\n    1 more like it");
    }

    @Test
    void isAWarningThatIsLeftOut() throws Exception {
        Site wrong = WrongOnPurposeTest.shown().with("templates/proof.ftl", "<#if entry.wrong>", "<#if false>");

        assertThat(problems(wrong)).containsExactly("templates/proof.ftl:42: section 'greet-Greeter-wrong-greet' "
                + "does not say that it is wrong on purpose");
    }

    @Test
    void isAWarningOfWhatIsNotWrong() throws Exception {
        assertThat(problems("proof.ftl", "<#if entry.wrong>", "<#if true>"))
                .anyMatch(text -> text.startsWith("templates/proof.ftl:42: a role that the site gives to what a test"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "${entry.covered?c} of | 100 of 100 lines, ${entry.covered?c} of | templates/proof.ftl:47: "
                    + "section 'greet-Greeter-greet' says '100 of 100'",
            "${entry.covered?c} of | ${entry.tests?size} of | proof/index.html: section 'greet-Greeter-greet' says '2 of 3'",
            "lines ${entry.first?c} | line ${entry.first + 20} | proof/index.html: section 'greet-Greeter-greet' says '27'",
            "<#else>not run</#if></@base.fact> | <#else>100 of 100</#if></@base.fact> | templates/proof.ftl:20: the proof page "
                    + "says '100 of 100'",
            "<@base.day of=site.date/> | 1 January 2001 | templates/proof.ftl:10: the proof page says '2001'",
            "</header> | <p>5000 tests</p></header> | templates/proof.ftl:7: the proof page says '5000'"})
    void isANumberThatIsNotTheLedgers(String from, String to, String message) throws Exception {
        assertThat(problems("proof.ftl", from, to)).contains(message + ", which the ledger does not");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "${site.summary} | All proved | templates/base.ftl:52: the footer does not say '" + SUMMARY
                    + "', as the ledger does",
            "</footer> | <style>p { color: red }</style></footer> | templates/base.ftl:56: a template neither hides "
                    + "nor styles anything: the stylesheet does",
            "<footer> | <footer hidden> | templates/base.ftl:52: a template neither hides nor styles anything: the "
                    + "stylesheet does"})
    void isAFooterThatSaysOrHidesSomethingElse(String from, String to, String message) throws Exception {
        assertThat(problems("base.ftl", from, to)).containsExactly(message);
    }

    @Test
    void isAFooterThatNamesAnotherCommit() throws Exception {
        Site site = given();
        new Git(site.folder(), repository).commit();
        String commit = Commit.of(site.folder()).hash().substring(0, 7);

        assertThat(problems(site.with("templates/base.ftl", "${site.commit[0..*7]}", "0f0f0f0")))
                .containsExactly("templates/base.ftl:52: the footer does not say '" + commit + "', as the ledger does");
    }

    @Test
    void isAFooterThatDoesNotSayWhatWasNotCommitted() throws Exception {
        Site site = given();
        new Git(site.folder(), repository).commit();

        assertThat(problems(site.with("templates/base.ftl", "${site.changes}", "")))
                .containsExactly("templates/base.ftl:52: the footer does not say ', with changes that are not "
                        + "committed', as the ledger does");
    }
}
