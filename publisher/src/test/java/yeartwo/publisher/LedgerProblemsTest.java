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

    private static final String BASE = "templates/base.ftl";
    private static final String PROOF = "templates/proof.ftl";
    private static final String SECTION = "<section id=";
    private static final String ROLE = ": a role that the site gives to what a test ran\n"
            + "    roles of the site: mark, proved, standin, changed, unproved, wrong, output, java";

    @TempDir
    private Path repository;

    private static List<String> problems(Site site) throws Exception {
        return site.bake().problems().stream().map(Problem::toString).toList();
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
        assertThat(problems(given().with(PROOF, from, to == null ? "" : to))).singleElement().asString()
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
        Site site = given().with(PROOF, from, to == null ? "" : to);

        assertThat(problems(site)).containsExactly(section(site, "greet-Greeter-greet", said, known, 2));
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
        Site site = faulty().with(PROOF, "<@told facts=entry.facts/>",
                "<#assign from = \"" + from + "\" to = \"" + (to == null ? "" : to) + "\">\n<@told facts=entry.facts/>")
                .with(PROOF, "${part.text}<", "${part.text?replace(from!\"^$\", to!\"\", \"r\")}<");

        assertThat(problems(site)).contains(section(site, "greet-Greeter-greet", said, known, all));
    }

    /** One whose test puts something between SDK and service. */
    private static Site faulty() throws Exception {
        String output = "reporter.publishEntry(Map.of(\"output\"";
        return given().with("snippets/src/test/java/yeartwo/greet/GreeterTest.java", output,
                "reporter.publishEntry(Map.of(\"fault\", \"Busy\", \"altered\", \"Busy\"));\n        " + output);
    }

    private static String section(Site site, String id, String said, String known, int all) throws Exception {
        return site.at(PROOF, SECTION) + ": section '" + id + "' says '" + said + "' where the ledger says '" + known
                + "'\n    " + all + " in all";
    }

    @Test
    void isAnEntryWithoutASection() throws Exception {
        Site site = given().with(PROOF, "<#list ledger.entries as entry>\n<section",
                "<#list ledger.entries[1..] as entry>\n<section");

        assertThat(problems(site)).containsExactly(
                site.at(PROOF, SECTION) + ": section 'greet-Greeter-greet' is not there\n    1 in all");
    }

    @Test
    void isASectionOfNoEntry() throws Exception {
        Site site = given().with(PROOF, "</article>", "<section id=\"more\">\n<p class=\"mark proved\"><b>✓</b> "
                + "${ledger.entries[0].mark}</p></section>\n</article>");

        assertThat(problems(site)).contains(
                site.at(PROOF, "<section id=\"more") + ": section 'more' of the proof page is no entry of the ledger",
                site.at(PROOF, "<p class=\"mark proved") + ROLE);
    }

    @Test
    void isAMarkOfAnotherKind() throws Exception {
        Site site = given().with(PROOF, "mark ${entry.kind}", "mark standin");

        assertThat(problems(site)).contains(site.at(PROOF, "mark standin") + ROLE);
    }

    @Test
    void isAWarningThatIsLeftOut() throws Exception {
        Site wrong = WrongOnPurposeTest.shown().with(PROOF, "<#if entry.warning?has_content>", "<#if false>");

        assertThat(problems(wrong)).containsExactly(section(wrong, "greet-Greeter-wrong-greet",
                "3 lines Shown on How to", "3 lines Wrong on purpose: its", 1));
    }

    @Test
    void isAWarningOfWhatIsNotWrong() throws Exception {
        Site site = given().with(PROOF, "<#if entry.warning?has_content>", "<#if true>");

        assertThat(problems(site)).contains(site.at(PROOF, "<p class=\"wrong") + ROLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "index.ftl | </h1> | </h1><p>512 regions</p> | 512",
            "index.ftl | </h1> | </h1><p>All proved on AWS.</p> | proved on AWS",
            "index.ftl | tested.\"> | tested 12 times.\"> | 12",
            "post.ftl | ${content.body | <p>Every block ran 12 times</p>${content.body | 12",
            "figures/partitions.ftl | From a model | On 512 MB | 512",
            "feed.ftl | <summary> | <summary>Ran by hand on AWS: | Ran by hand on AWS",
            "base.ftl | <footer> | <footer>Printed by | Printed by"})
    void isANumberOrAProofThatATemplateWritesItself(String template, String from, String to, String text)
            throws Exception {
        Site site = given().with("templates/" + template, from, to);

        assertThat(problems(site)).contains(site.at("templates/" + template, to) + ": a template writes '" + text
                + "' itself\n    numbers, and what ran on what, it has from the ledger");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "</footer> | <style>p { color: red }</style></footer>", "<footer> | <footer hidden>"})
    void isAFooterThatHidesSomething(String from, String to) throws Exception {
        Site site = given().with(BASE, from, to);

        assertThat(problems(site)).containsExactly(
                site.at(BASE, to) + ": a template neither hides nor styles anything: the stylesheet does");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "${site.summary} | All proved | All proved, at commit %s, with | 1 region, 3 lines, 2 branches,",
            "${site.summary}</a> | ${site.summary}</a>, and on AWS | not run, and on AWS, at | not run, at commit %s, with",
            "${site.commit[0..*7]} | ${site.commit[1..*7]} | at commit x | at commit %s, with changes that",
            "${site.changes} | | at commit %s | at commit %s, with changes that"})
    void isAFooterThatTellsOtherwise(String from, String to, String said, String known) throws Exception {
        Site site = given();
        String footer = site.at(BASE, "<footer>");
        new Git(site.folder(), repository).commit();
        String commit = Commit.of(site.folder()).hash();

        assertThat(problems(site.with(BASE, from, to == null ? "" : to))).containsExactly(
                footer + ": the footer says '" + said.formatted(commit.substring(0, 7))
                        .replace("commit x", "commit " + commit.substring(1, 8) + ", with changes that")
                        + "' where the ledger says '" + known.formatted(commit.substring(0, 7)) + "'");
    }
}
