package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import yeartwo.publisher.problem.Problem;

/** One thing wrong with the evidence itself. */
class EvidenceProblemsTest {

    private static final String REPORT = "snippets/target/evidence/open-test-report.xml";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";

    @Test
    void isATestThatBeganBeforeAnotherEnded() throws Exception {
        Site site = given().ran();
        Path report = site.folder().resolve(REPORT);
        String text = Files.readString(report);
        String first = text.substring(text.indexOf("<e:started id=\"3\""), text.indexOf("<e:finished id=\"3\""));
        String second = text.substring(text.indexOf("<e:started id=\"4\""), text.indexOf("<e:finished id=\"4\""));
        Files.writeString(report, text.replace(second, "").replace(first, first + second));

        assertThat(site.prove().problems()).extracting(Problem::text)
                .anyMatch(problem -> problem
                        .matches("test GreeterTest.greets\\w+ began before test GreeterTest.greets\\w+ ended, so .*"));
    }
    @Test
    void isThatSurefireCountedOtherwise() throws Exception {
        given().ran().with("snippets/target/surefire-reports/TEST-yeartwo.greet.GreeterTest.xml", "<testsuite>",
                "<testsuite><testcase classname='yeartwo.greet.GreeterTest'/>").prove()
                .fails(TEST
                        + ": surefire reports 3 tests with 0 failed and 0 skipped of this class, JUnit reports 2 tests");
    }
    @Test
    void isThatNoTestRan() throws Exception {
        List<Problem> problems = given().ran().without("snippets/target/evidence").prove().problems();

        assertThat(problems).first().asString().contains("the tests of the snippets did not run: there is no ");
    }
    @Test
    void isAReportThatDoesNotEnd() throws Exception {
        Site site = given().ran();
        Path report = site.folder().resolve(REPORT);
        Files.writeString(report, Files.readString(report).substring(0, 2000));

        assertThat(site.prove().problems()).extracting(Problem::text)
                .anyMatch(text -> text.startsWith("this report is not whole"));
    }
    @Test
    void isARunThatWasKilled() throws Exception {
        given().ran().without("snippets/target/evidence/end.exec").prove()
                .fails("the run of the tests did not come to its end");
    }
    @Test
    void isARecordThatIsMissing() throws Exception {
        List<Problem> problems = given().ran().without("snippets/target/evidence/greetsByName.exec").prove().problems();

        assertThat(problems).extracting(Problem::text)
                .contains("test GreeterTest.greetsByName passed and left no record of what it executed");
    }
    @Test
    void isARecordOfAStranger() throws Exception {
        Site site = given().ran();
        Path stranger = given().with(TEST, "greetsByName", "greetsByNickname").ran().folder()
                .resolve("snippets/target/evidence/greetsByNickname.exec");
        Files.copy(stranger, site.folder().resolve("snippets/target/evidence/stranger.exec"));

        assertThat(site.prove().problems()).extracting(Problem::text)
                .anyMatch(text -> text.startsWith("a record of a test that JUnit does not report: "));
    }
    @Test
    void isThatTheTestsOfOneBuildRanAgainstTwoBackends() throws Exception {
        List<Problem> problems = given().with(TEST, "    void greetsAnybody(TestReporter reporter) {",
                "    void greetsAnybody(TestReporter reporter) {\n        reporter.publishEntry(\"backend\", \"embedded\");")
                .prove().problems();

        assertThat(problems).extracting(Problem::text)
                .contains("the tests of one build ran against LocalStack 4.14.0 and embedded");
    }
    @Test
    void isThatTheTestsOfOneBuildRanAgainstTwoImages() throws Exception {
        String other = "sha256:" + "2".repeat(64);
        List<Problem> problems = given().with(TEST, "    void greetsAnybody(TestReporter reporter) {",
                "    void greetsAnybody(TestReporter reporter) {\n        reporter.publishEntry(\"image\", \"" + other
                        + "\");")
                .prove().problems();

        assertThat(problems).extracting(Problem::text).contains(
                "the tests of one build ran against images sha256:" + "1".repeat(64) + " and " + other);
    }
    @Test
    void isATestThatIsDisabled() throws Exception {
        List<Problem> problems = given().with(TEST, "    @Test\n    void greetsAnybody",
                "    @Test\n    @org.junit.jupiter.api.Disabled(\"later\")\n    void greetsAnybody").prove().problems();

        assertThat(problems).extracting(Object::toString).anyMatch(problem -> problem
                .startsWith(TEST + ":30: did not run (skipped) in GreeterTest.greetsAnybody; shown on no page"));
    }

    @Test
    void isATestThatWasAborted() throws Exception {
        List<Problem> problems = given().with(TEST, "    void greetsAnybody(TestReporter reporter) {",
                "    void greetsAnybody(TestReporter reporter) {\n"
                        + "        org.junit.jupiter.api.Assumptions.assumeTrue(false);")
                .prove().problems();

        assertThat(problems).extracting(Object::toString).anyMatch(problem -> problem
                .startsWith(TEST + ":30: did not run (aborted) in GreeterTest.greetsAnybody; shown on no page"));
    }

    @Test
    void isAReportOfNoTest() throws Exception {
        Site site = given().ran().without("snippets/target/surefire-reports");
        for (String record : List.of("greetsByName", "greetsAnybody")) {
            site.without("snippets/target/evidence/" + record + ".exec");
        }
        String report = Files.readString(site.folder().resolve(REPORT));
        site.with(REPORT, report.replaceAll("(?s)<e:started.*</e:finished>", ""));

        assertThat(site.prove().problems()).extracting(Problem::text).contains("no test ran");
    }

    @Test
    void areTwoRecordsOfOneTest() throws Exception {
        Site site = given().ran();
        Path records = site.folder().resolve("snippets/target/evidence");
        Files.copy(records.resolve("greetsByName.exec"), records.resolve("kept.exec"));

        site.prove().fails("snippets/target/evidence/kept.exec: a second record of [engine:junit-jupiter]/",
                "\n    a test ran twice: take rerunFailingTestsCount out of the pom, or run ./mvnw verify again");
    }

    /** Surefire and JUnit agree: neither ever saw it. */
    @Test
    void isATestInAClassThatNobodyRuns() throws Exception {
        String other = "snippets/src/test/java/yeartwo/greet/GreeterCheck.java";
        given().with(other, check("class GreeterCheck")).prove()
                .fails(other + ":4: test 'greetsNobody' stands in the sources and did not run",
                        "a group that was left out");
    }

    @Test
    void isAClassOfSeveralTestsThatNobodyRuns() throws Exception {
        String other = "snippets/src/test/java/yeartwo/greet/GreeterCheck.java";
        String test = "    @org.junit.jupiter.api.Test\n";
        String two = check("class GreeterCheck").replace(test, test + "    void greetsSomebody() {\n        "
                + "org.junit.jupiter.api.Assertions.assertEquals(2, Math.abs(-2));\n    }\n\n" + test);

        given().with(other, two).prove().fails(other + ":4: none of the 2 tests of this class ran");
    }

    @Test
    void isATestThatAnotherClassInherits() throws Exception {
        String other = "snippets/src/test/java/yeartwo/greet/Greeting.java";
        given().with(other, check("abstract class Greeting"))
                .with("snippets/src/test/java/yeartwo/greet/NextTest.java",
                        "package yeartwo.greet;\n\nclass NextTest extends Greeting {\n}\n")
                .prove().fails(other + ":4: test 'greetsNobody' stands in the sources and did not run",
                        "or inherited, never does");
    }

    @Test
    void isAClassWhoseNameIsHidden() throws Exception {
        String report = "snippets/target/surefire-reports/TEST-yeartwo.greet.GreeterTest.xml";
        assertThat(given().ran().with(report, "yeartwo.greet.GreeterTest", "A greeter").prove().problems())
                .extracting(Problem::text)
                .contains("surefire reports tests of 'A greeter', and there is no such class");
    }

    private static String check(String type) {
        return """
                package yeartwo.greet;
                %s {
                    @org.junit.jupiter.api.Test
                    void greetsNobody() {
                        org.junit.jupiter.api.Assertions.assertEquals(1, Math.abs(-1));
                    }
                }
                """.formatted(type);
    }
}
