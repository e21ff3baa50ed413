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
            "<strong>${site.summary}. | <strong>All proved: ${site.summary}. | "
                    + "All proved: 1 region, 3 lines, | 1 region, 3 lines, 2 branches,",
            "<@told facts=ledger.limits class=\"\"/> | | greet anybody.txt | greet anybody.txt DynamoDB throttling: it has",
            "<a href=\"#${entry.id}\">${entry.title}</a> | | its schema DynamoDB throttling: it has | "
                    + "its schema greet anybody.txt DynamoDB throttling:",
            "<@told facts=ledger.facts/> | <@told facts=ledger.facts[0..1]/> | LocalStack 4.14.0 greet anybody.txt DynamoDB throttling: "
                    + "| LocalStack 4.14.0 Image sha256:1 JDK %s",
            "</header> | </header><p>${ledger.entries?size} entries</p> | "
                    + "2 entries 1 region, 3 lines, | 1 region, 3 lines, 2 branches,"})
    void isAFactThatTheProofPageTellsOtherwise(String from, String to, String said, String known) throws Exception {
        assertThat(problems("proof.ftl", from, to == null ? "" : to)).singleElement().asString()
                .isEqualTo("proof/index.html: the proof page says '" + said + "' where the ledger says '"
                        + known.replace("sha256:1", "sha256:" + "1".repeat(64))
                                .formatted(System.getProperty("java.version"))
                        + "'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "<@told facts=entry.facts/> | <@told facts=entry.facts[1..]/> | 3 lines Executed 3 of 3 | 3 lines Shown on How to",
            "${entry.place} | ${entry.title} | greet greet ✓ Ran against LocalStack | "
                    + "greet snippets/src/main/java/yeartwo/greet/Greeter.java, lines 7 to 12",
            "${entry.mark} | ${entry.mark} on AWS | 3 lines on AWS Shown on | 3 lines Shown on How to",
            "${entry.mark} | | 12 ✓ Shown on How to | 12 ✓ Ran against LocalStack 4.14.0",
            "<b>✓</b> | | to 12 Ran against LocalStack 4.14.0 | to 12 ✓ Ran against LocalStack"})
    void isAFactThatASectionTellsOtherwise(String from, String to, String said, String known) throws Exception {
        assertThat(problems("proof.ftl", from, to == null ? "" : to)).containsExactly(section(said, known, 2));
    }

    /** By the macro that prints every fact, but for those around the sections. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "LocalStack 4 | AWS 4 | GetItem on AWS 4.14.0 IAM actions | GetItem on LocalStack 4.14.0 IAM actions | 2",
            "dynamodb:GetItem | dynamodb:All | IAM actions dynamodb:All Mutants not run | "
                    + "IAM actions dynamodb:GetItem Mutants not run | 1",
            "not run | all killed | dynamodb:GetItem Mutants all killed Run it | dynamodb:GetItem Mutants not run Run it | 1",
            ", lines .* | , all lines | GreeterTest.greetsAnybody passed, all lines, with the | "
                    + "GreeterTest.greetsAnybody passed, lines 8 to 9, | 1",
            "./mvnw .* | make | Run it make Full class Greeter.java.txt | Run it ./mvnw -pl snippets test | 2",
            ", with the fault | | 8 to 9 Busy, which altered | 8 to 9, with the fault | 2",
            "Busy | | the fault , which altered requests | the fault Busy, which altered requests | 2",
            ", which altered .* | | the fault Busy GreeterTest.greetsByName passed, lines | "
                    + "the fault Busy, which altered requests | 2"})
    void isAPartOfAFactThatASectionTellsOtherwise(String from, String to, String said, String known, int all)
            throws Exception {
        assertThat(problems(faulty().with("templates/proof.ftl", "<@told facts=entry.facts/>",
                "<#assign from = \"" + from + "\" to = \"" + (to == null ? "" : to) + "\">\n<@told facts=entry.facts/>")
                .with("templates/proof.ftl", "${part.text}<", "${part.text?replace(from!\"^$\", to!\"\", \"r\")}<")))
                .contains(section(said, known, all));
    }

    /** One whose test puts something between SDK and service. */
    private static Site faulty() throws Exception {
        String output = "reporter.publishEntry(Map.of(\"output\"";
        return given().with("snippets/src/test/java/yeartwo/greet/GreeterTest.java", output,
                "reporter.publishEntry(Map.of(\"fault\", \"Busy\", \"altered\", \"Busy\"));\n        " + output);
    }

    private static String section(String said, String known, int all) {
        return "templates/proof.ftl:32: section 'greet-Greeter-greet' says '" + said + "' where the ledger says '"
                + known
                + "'\n    " + all + " in all";
    }

    @Test
    void isAnEntryWithoutASection() throws Exception {
        assertThat(problems("proof.ftl", "<#list ledger.entries as entry>\n<section",
                "<#list ledger.entries[1..] as entry>\n<section"))
                .containsExactly("templates/proof.ftl:32: section 'greet-Greeter-greet' is not there\n    1 in all");
    }

    @Test
    void isASectionOfNoEntry() throws Exception {
        assertThat(problems("proof.ftl", "</article>", "<section id=\"more\">\n<p class=\"mark proved\"><b>✓</b> "
                + "${ledger.entries[0].mark}</p></section>\n</article>")).contains(
                        "templates/proof.ftl:42: section 'more' of the proof page is no entry of the ledger",
                        "templates/proof.ftl:43: a role that the site gives to what a test ran\n"
                                + "    roles of the site: mark, proved, standin, changed, unproved, wrong, output, java");
    }

    @Test
    void isAMarkOfAnotherKind() throws Exception {
        assertThat(problems("proof.ftl", "mark ${entry.kind}", "mark standin")).contains(
                "templates/proof.ftl:35: a role that the site gives to what a test ran\n"
                        + "    roles of the site: mark, proved, standin, changed, unproved, wrong, output, java");
    }

    @Test
    void isAWarningThatIsLeftOut() throws Exception {
        Site wrong = WrongOnPurposeTest.shown().with("templates/proof.ftl", "<#if entry.warning?has_content>",
                "<#if false>");

        assertThat(problems(wrong)).containsExactly("templates/proof.ftl:32: section 'greet-Greeter-wrong-greet' says "
                + "'3 lines Shown on How to' where the ledger says '3 lines Wrong on purpose: its'\n    1 in all");
    }

    @Test
    void isAWarningOfWhatIsNotWrong() throws Exception {
        assertThat(problems("proof.ftl", "<#if entry.warning?has_content>", "<#if true>"))
                .anyMatch(text -> text.startsWith("templates/proof.ftl:37: a role that the site gives to what a test"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "index.ftl | </h1> | </h1><p>512 regions</p> | 3 | 512",
            "index.ftl | </h1> | </h1><p>All proved on AWS.</p> | 3 | proved on AWS",
            "index.ftl | tested.\"> | tested 12 times.\"> | 2 | 12",
            "post.ftl | ${content.body | <p>Every block ran 12 times</p>${content.body | 12 | 12",
            "figures/partitions.ftl | From a model | On 512 MB | 46 | 512",
            "feed.ftl | <summary> | <summary>Ran by hand on AWS: | 25 | Ran by hand on AWS",
            "base.ftl | <footer> | <footer>Printed by | 52 | Printed by"})
    void isANumberOrAProofThatATemplateWritesItself(String template, String from, String to, int line, String text)
            throws Exception {
        assertThat(problems(template, from, to)).contains("templates/" + template + ":" + line
                + ": a template writes '" + text
                + "' itself\n    numbers, and what ran on what, it has from the ledger");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "</footer> | <style>p { color: red }</style></footer> | 56", "<footer> | <footer hidden> | 52"})
    void isAFooterThatHidesSomething(String from, String to, int line) throws Exception {
        assertThat(problems("base.ftl", from, to)).containsExactly("templates/base.ftl:" + line
                + ": a template neither hides nor styles anything: the stylesheet does");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "${site.summary} | All proved | All proved, at commit %s, with | 1 region, 3 lines, 2 branches,",
            "${site.summary}</a> | ${site.summary}</a>, and on AWS | not run, and on AWS, at | not run, at commit %s, with",
            "${site.commit[0..*7]} | ${site.commit[1..*7]} | at commit x | at commit %s, with changes that",
            "${site.changes} | | at commit %s | at commit %s, with changes that"})
    void isAFooterThatTellsOtherwise(String from, String to, String said, String known) throws Exception {
        Site site = given();
        new Git(site.folder(), repository).commit();
        String commit = Commit.of(site.folder()).hash();

        assertThat(problems(site.with("templates/base.ftl", from, to == null ? "" : to))).containsExactly(
                "templates/base.ftl:52: the footer says '" + said.formatted(commit.substring(0, 7))
                        .replace("commit x", "commit " + commit.substring(1, 8) + ", with changes that")
                        + "' where the ledger says '" + known.formatted(commit.substring(0, 7)) + "'");
    }
}
