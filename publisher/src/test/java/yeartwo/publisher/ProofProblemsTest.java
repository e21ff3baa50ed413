package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yeartwo.publisher.problem.Problem;

/** One thing wrong between the snippets and the evidence of their tests. */
class ProofProblemsTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String POST = "content/greeting.adoc";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "// end::greet[]   | // end               |  6 | region 'greet' is not closed",
            "// end::greet[]   | // end::great[]      | 13 | region 'great' ends here and is not open",
            "// tag::greet[]   | // tag:: greet[]     |  6 | this is no mark of a region",
            "// tag::greet[]   | // tag::Greet[]      |  6 | this is no mark of a region",
    })
    void isAMarkOutOfPlace(String from, String to, int line, String message) throws Exception {
        List<Problem> problems = given().with(CLASS, from, to).bake().problems();

        assertThat(problems).anyMatch(problem -> problem.toString().startsWith(CLASS + ":" + line + ": ")
                && problem.text().contains(message));
    }

    @Test
    void isARegionThatOpensABrace() throws Exception {
        List<Problem> problems = given().with(CLASS, "// <2>\n    }\n    // end::greet[]",
                "// <2>\n    // end::greet[]\n    }").bake().problems();

        assertThat(problems).extracting(Problem::text).contains("region 'greet' opens a brace that it does not close");
    }

    @Test
    void isACharacterThatNobodySees() throws Exception {
        given().with(CLASS, "\"Hello, \" + name; //", "\"Hello, \" + name; /* \u202e */ //").bake()
                .fails(CLASS + ":11: this line of region 'greet' holds an invisible character");
    }

    @Test
    void isARegionThatIsTooLong() throws Exception {
        List<Problem> problems = given()
                .with(CLASS, "        return \"Hello, \"", "\n".repeat(16) + "        return \"Hello, \"")
                .bake().problems();

        assertThat(problems).extracting(Problem::text).contains("region 'greet' has 22 lines; at most 20 fit a screen");
    }

    @Test
    void isALineThatIsTooWide() throws Exception {
        List<Problem> problems = given().with(CLASS, "return \"Hello, \" + name; //",
                "return \"Hello, \" + name;" + " ".repeat(60) + "//").bake().problems();

        assertThat(problems).extracting(Problem::text)
                .anyMatch(text -> text.startsWith("this line of region 'greet' has 9"));
    }

    @Test
    void isALineThatNoPassingTestExecuted() throws Exception {
        given().with(TEST, "new Greeter().greet(\"\")", "new Greeter().greet(\"Ada\").substring(0, 5)").bake()
                .fails(CLASS + ":7: region 'greet': not proved: no passed test that reached a service executed line 9",
                        "shown in content/greeting.adoc:18");
    }

    @Test
    void isARegionWhoseTestsReachNoService() throws Exception {
        List<Problem> problems = given().with(TEST, "\"call\"", "\"note\"").bake().problems();

        assertThat(problems).extracting(Problem::text)
                .contains("region 'greet': not proved: its tests reach no service");
    }

    @Test
    void isARegionOnNoPage() throws Exception {
        given().with(CLASS, "    // end::greet[]", """
                    // end::greet[]

                    // tag::bye[]
                    String bye() {
                        return greet("");
                    }
                    // end::bye[]
                """).bake().fails(CLASS + ":16: region 'bye' is shown on no page", "include it or delete it");
    }

    @Test
    void isAnOutputThatNoTestPrinted() throws Exception {
        given().with(TEST, "\"greet/anybody|\"", "\"greet/nobody|\"").bake()
                .fails("outputs/greet/anybody.txt:1: this output: not proved: no passed test that reached a service printed");
    }

    @Test
    void isAnOutputThatWasEditedAfterTheTests() throws Exception {
        given().ran().with("snippets/src/test/resources/outputs/greet/anybody.txt", "Hallo\n").bake()
                .fails("outputs/greet/anybody.txt:1: this output: not proved: no passed test that reached a service printed");
    }

    @Test
    void isARegionThatHoldsNothingThatRuns() throws Exception {
        given().with(CLASS, "    // tag::greet[]", """
                /*
                // tag::never[]
                launchMissiles();
                // end::never[]
                */
                // tag::greet[]""").with(POST, "[#first]", ".Greeter.java\n----\n"
                + "include::{snippets}/greet/Greeter.java[tag=never]\n----\n\n[#first]").bake()
                .fails("region 'never': not proved: it holds nothing that runs");
    }

    @Test
    void isALineThatOnlyATestWithoutAServiceExecuted() throws Exception {
        String call = "reporter.publishEntry(Map.of(\"call\", \"DynamoDB GetItem|LocalStack 4.14.0\"));";
        List<Problem> problems = given().with(TEST, call, "").with(TEST, "reporter.publishEntry(Map.of(\"output\"",
                call + "\n        reporter.publishEntry(Map.of(\"output\"").bake().problems();

        assertThat(problems).extracting(Problem::text)
                .contains("region 'greet': not proved: no passed test that reached a service executed line 11");
    }

    @Test
    void isAClassInAnotherPackageThanItsFolder() throws Exception {
        String other = "snippets/src/main/java/yeartwo/other/Greeter.java";
        List<Problem> problems = given().with(other, "package yeartwo.greet;\n\nfinal class Other {\n}\n").bake()
                .problems();

        assertThat(problems).extracting(Object::toString)
                .anyMatch(text -> text.startsWith(other + ": the class is not in the package of its folder"));
    }

    @Test
    void isAChangeSinceTheTestsRan() throws Exception {
        given().ran().with(CLASS, "\"Hello, \" + name", "\"Hullo, \" + name").bake()
                .fails(CLASS + ":7: region 'greet': changed since its proof", "shown in content/greeting.adoc:18");
    }

    @Test
    void isASourceThatDoesNotCompile() throws Exception {
        List<Problem> problems = given().ran().with(CLASS, "+ name;", "+ nam;").bake().problems();

        assertThat(problems).anyMatch(problem -> problem.toString()
                .startsWith(CLASS + ":11: does not compile: cannot find symbol"));
    }

    @Test
    void isALineBrokenByHand() throws Exception {
        List<Problem> problems = given().with(CLASS, "return \"Hello, \" + name;", "return name.substring(99);").bake()
                .problems();

        assertThat(problems).first().asString().startsWith(CLASS + ":11: failed in GreeterTest.greetsByName: "
                + "java.lang.StringIndexOutOfBoundsException")
                .contains("it executed " + CLASS + ":7-12 (region 'greet'), shown in content/greeting.adoc:18");
    }

    @Test
    void isAResultThatChanged() throws Exception {
        List<Problem> problems = given().with(CLASS, "\"Hello, \" + name", "\"Hullo, \" + name").bake().problems();

        assertThat(problems).anyMatch(problem -> problem.toString().startsWith(TEST + ":24: failed in "
                + "GreeterTest.greetsByName: org.opentest4j.AssertionFailedError: expected: <Hello, Ada>"));
    }

    @Test
    void isATestThatIsDisabled() throws Exception {
        List<Problem> problems = given().with(TEST, "    @Test\n    void greetsAnybody",
                "    @Test\n    @org.junit.jupiter.api.Disabled(\"later\")\n    void greetsAnybody").bake().problems();

        assertThat(problems).extracting(Problem::text)
                .contains("did not run (skipped) in GreeterTest.greetsAnybody: later");
    }

    @Test
    void isThatNoTestRan() throws Exception {
        List<Problem> problems = given().ran().without("snippets/target/evidence").bake().problems();

        assertThat(problems).first().asString().contains("the tests of the snippets did not run: there is no ");
    }

    @Test
    void isAReportThatDoesNotEnd() throws Exception {
        Site site = given().ran();
        Path report = site.folder().resolve("snippets/target/evidence/open-test-report.xml");
        Files.writeString(report, Files.readString(report).substring(0, 2000));

        assertThat(site.bake().problems()).extracting(Problem::text)
                .anyMatch(text -> text.startsWith("the report of the tests is not whole"));
    }

    @Test
    void isARunThatWasKilled() throws Exception {
        given().ran().without("snippets/target/evidence/end.exec").bake()
                .fails("the run of the tests did not come to its end");
    }

    @Test
    void isARecordThatIsMissing() throws Exception {
        List<Problem> problems = given().ran().without("snippets/target/evidence/greetsByName.exec").bake().problems();

        assertThat(problems).extracting(Problem::text)
                .contains("test GreeterTest.greetsByName passed and left no record of what it executed");
    }

    @Test
    void isARecordOfAStranger() throws Exception {
        Site site = given().ran();
        Path stranger = given().with(TEST, "greetsByName", "greetsByNickname").ran().folder()
                .resolve("snippets/target/evidence/greetsByNickname.exec");
        Files.copy(stranger, site.folder().resolve("snippets/target/evidence/stranger.exec"));

        assertThat(site.bake().problems()).extracting(Problem::text)
                .anyMatch(text -> text.startsWith("a record of a test that JUnit does not report: "));
    }

    @Test
    void isThatTheTestsOfOneBuildRanAgainstTwoBackends() throws Exception {
        List<Problem> problems = given().with(TEST, "    void greetsAnybody(TestReporter reporter) {",
                "    void greetsAnybody(TestReporter reporter) {\n        reporter.publishEntry(\"backend\", \"embedded\");")
                .bake().problems();

        assertThat(problems).extracting(Problem::text)
                .contains("the tests of one build ran against LocalStack 4.14.0 and embedded");
    }

    @Test
    void isThatThereIsNoRegion() throws Exception {
        List<Problem> problems = given().with(CLASS, "// tag::greet[]", "").with(CLASS, "// end::greet[]", "").bake()
                .problems();

        assertThat(problems).extracting(Problem::text).contains("there is no region in snippets/src/main/java/yeartwo");
    }
}
