package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;

/** One thing wrong between the snippets and the evidence of their tests. */
class ProofProblemsTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String POST = "content/greeting.adoc";
    private static final String REPORT = "snippets/target/evidence/open-test-report.xml";
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
        List<Problem> problems = given()
                .with(TEST, "new Greeter().greet(\"\")", "new Greeter().greet(\"Ada\").substring(0, 5)").bake()
                .problems();

        assertThat(problems).extracting(Object::toString).containsExactly(
                CLASS + ":8: region 'greet' is not proved: only 1 of 2 branches of this line ran in a passed test that "
                        + "reached a service\n    shown in 1 block: content/greeting.adoc:18",
                CLASS + ":9: region 'greet' is not proved: no passed test that reached a service executed this line"
                        + "\n    shown in 1 block: content/greeting.adoc:18");
    }

    @Test
    void isARegionWhoseTestsReachNoService() throws Exception {
        List<Problem> problems = given().with(TEST, "\"call\"", "\"note\"").bake().problems();

        assertThat(problems).extracting(Problem::text)
                .contains("region 'greet' is not proved: its tests reach no service");
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
                .fails("outputs/greet/anybody.txt:1: this output is not proved: no passed test that reached a service printed");
    }

    @Test
    void isAnOutputThatWasEditedAfterTheTests() throws Exception {
        given().ran().with("snippets/src/test/resources/outputs/greet/anybody.txt", "Hallo\n").bake()
                .fails("outputs/greet/anybody.txt:1: this output is not proved: no passed test that reached a service printed");
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
                .fails("region 'never' is not proved: it holds no code");
    }

    @Test
    void isALineThatOnlyATestWithoutAServiceExecuted() throws Exception {
        List<Problem> problems = given().with(TEST, "reporter.publishEntry(Map.of(\"call\"",
                "reporter.publishEntry(Map.of(\"note\"").with(TEST, "reporter.publishEntry(Map.of(\"output\"",
                        "reporter.publishEntry(Map.of(\"call\", \"DynamoDB GetItem|LocalStack 4.14.0||\"));\n"
                                + "        reporter.publishEntry(Map.of(\"output\"")
                .bake().problems();

        assertThat(problems).extracting(Problem::text)
                .contains("region 'greet' is not proved: no passed test that reached a service executed this line");
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
        List<Problem> problems = given().ran().with(CLASS, "\"Hello, \" + name", "\"Hullo, \" + name").bake()
                .problems();

        assertThat(problems).extracting(Problem::text).containsExactly(
                "region 'greet' changed since its proof",
                "this output changed since its proof");
    }

    @Test
    void isAChangeOfATestSinceItRan() throws Exception {
        given().ran().with(TEST, "assertEquals(\"Hello, Ada\", new Greeter().greet(\"Ada\"))", "assertEquals(1, 1)")
                .bake()
                .fails(TEST + ": this changed since the tests ran\n    ./mvnw verify proves it again");
    }

    @Test
    void isABranchOfWhichOneSideRan() throws Exception {
        given().with(CLASS, "return \"Hello, \" + name;", "return name.length() > 9 ? \"You\" : \"Hello, \" + name;")
                .bake()
                .fails(CLASS + ":11: region 'greet' is not proved: only 1 of 2 branches of this line ran",
                        "shown in 1 block: content/greeting.adoc:18");
    }

    @Test
    void isALambdaThatNobodyCalled() throws Exception {
        given().with(CLASS, "return \"Hello, \" + name;",
                "Runnable a = () -> name.strip(); return \"Hello, \" + name;").bake()
                .fails(CLASS
                        + ":11: region 'greet' is not proved: passed tests that reached a service executed a part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"if (false)", "if (NEVER)", "if (1 > 2)", "if (!true && name.isEmpty())"})
    void isAConditionThatIsConstant(String condition) throws Exception {
        List<Problem> problems = given().with(CLASS, "    // tag::greet[]",
                "    static final boolean NEVER = false;\n    // tag::greet[]")
                .with(CLASS, "        return \"Hello, \"", "        " + condition
                        + " { name.strip(); }\n        return \"Hello, \"")
                .bake().problems();

        assertThat(problems).extracting(Object::toString).anyMatch(text -> text.startsWith(CLASS
                + ":12: region 'greet' is not proved: a condition of this line is constant"));
    }

    @Test
    void isAMethodThatJaCoCoTakesForGenerated() throws Exception {
        List<Problem> problems = given().with(CLASS, "    String greet(", "    @Generated\n    String greet(")
                .with(CLASS, "/** Greets. */", "@interface Generated {\n}\n\n/** Greets. */").bake().problems();

        assertThat(problems).extracting(Problem::text).contains("region 'greet' is not proved: "
                + "the class holds no instruction for this statement, so it can never run");
    }

    /** JaCoCo sees no instruction of such a line run; the first frame is of no published class. */
    @ParameterizedTest
    @CsvSource({"9, true", "8, false"})
    void isNotALineWhoseOwnCallThrewWhatATestAsserted(int thrown, boolean proved) throws Exception {
        String throwing = "org.junit.jupiter.api.Assertions.assertThrows(RuntimeException.class, () -> new Greeter()";
        List<Problem> problems = given()
                .with(CLASS, "if (name.isEmpty()) {\n            return \"Hello\"; // <1>\n        }",
                        "name.strip(); // <1>")
                .with(CLASS, "return \"Hello, \" + name;", "return name.substring(99);")
                .with(TEST, "assertEquals(\"Hello, Ada\", new Greeter().greet(\"Ada\"))", throwing + ".greet(\"A\"))")
                .with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"))", throwing + ".greet(\"\"))")
                .with(TEST, "reporter.publishEntry(Map.of(\"call\"", "reporter.publishEntry(\"thrown\", "
                        + "\"yeartwo/greet/GreeterTest.java:1 yeartwo/greet/Greeter.java:" + thrown
                        + " yeartwo/greet/Greeter.java:8\");\n        reporter.publishEntry(Map.of(\"call\"")
                .bake().problems();

        assertThat(problems).hasSize(proved ? 0 : 1);
    }

    @Test
    void isNotARegionWithoutInstructionsWhoseClassRan() throws Exception {
        given().with(CLASS, "    // tag::greet[]", """
                // tag::limit[]
                    static final int LIMIT = 9;
                // end::limit[]
                    // tag::greet[]""").with(POST, "[#first]", ".Greeter.java\n----\n"
                + "include::{snippets}/greet/Greeter.java[tag=limit]\n----\n\n[#first]").bake().succeeds();
    }

    @Test
    void isATestThatAssertsNothing() throws Exception {
        List<Problem> problems = given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));",
                "new Greeter().greet(\"\");").bake().problems();

        assertThat(problems).extracting(Object::toString).containsExactly(
                TEST + ":29: test 'greetsAnybody' asserts nothing, so it passes whatever the code does");
    }

    @Test
    void isATestThatOnlyPreparesAnAssertion() throws Exception {
        List<Problem> problems = given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));",
                "org.assertj.core.api.Assertions.assertThat(new Greeter().greet(\"\"));").bake().problems();

        assertThat(problems).extracting(Problem::text).contains(
                "test 'greetsAnybody' asserts nothing, so it passes whatever the code does");
    }

    @Test
    void isATestThatBeganBeforeAnotherEnded() throws Exception {
        Site site = given().ran();
        Path report = site.folder().resolve(REPORT);
        String text = Files.readString(report);
        String first = text.substring(text.indexOf("<e:started id=\"3\""), text.indexOf("<e:finished id=\"3\""));
        String second = text.substring(text.indexOf("<e:started id=\"4\""), text.indexOf("<e:finished id=\"4\""));
        Files.writeString(report, text.replace(second, "").replace(first, first + second));

        assertThat(site.bake().problems()).extracting(Problem::text)
                .anyMatch(problem -> problem
                        .matches("test GreeterTest.greets\\w+ began before test GreeterTest.greets\\w+ ended, so .*"));
    }

    @Test
    void isThatSurefireCountedOtherwise() throws Exception {
        given().ran().with("snippets/target/surefire-reports/TEST-yeartwo.greet.GreeterTest.xml", "tests='2'",
                "tests='3'").bake()
                .fails(TEST
                        + ": surefire reports 3 tests with 0 failed and 0 skipped of this class, JUnit reports 2 tests");
    }

    @Test
    void isAServiceOfWhichNothingIsSaid() throws Exception {
        List<Problem> problems = given().with("jbake.properties", "limit.DynamoDB=", "limit.SES=").bake().problems();

        assertThat(problems).extracting(Object::toString).containsExactly(
                "jbake.properties: limit.SES: no test calls this service\n    delete it",
                "jbake.properties: nothing says what a stand-in for DynamoDB does not show\n    add limit.DynamoDB=…");
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

        assertThat(problems).first().asString().startsWith(CLASS
                + ":11: failed in GreeterTest.greetsByName; shown in 1 block: content/greeting.adoc:18\n    java.lang.String")
                .contains("it executed region 'greet', " + CLASS + ":7-12");
    }

    @Test
    void isAResultThatChanged() throws Exception {
        List<Problem> problems = given().with(CLASS, "\"Hello, \" + name", "\"Hullo, \" + name").bake().problems();

        assertThat(problems).anyMatch(problem -> problem.toString().startsWith(TEST + ":25: failed in "
                + "GreeterTest.greetsByName; shown in 1 block: content/greeting.adoc:18\n    org.opentest4j.AssertionFailed"));
    }

    @Test
    void isATestThatIsDisabled() throws Exception {
        List<Problem> problems = given().with(TEST, "    @Test\n    void greetsAnybody",
                "    @Test\n    @org.junit.jupiter.api.Disabled(\"later\")\n    void greetsAnybody").bake().problems();

        assertThat(problems).extracting(Problem::text)
                .contains("did not run (skipped) in GreeterTest.greetsAnybody; shown on no page");
    }

    @Test
    void isThatNoTestRan() throws Exception {
        List<Problem> problems = given().ran().without("snippets/target/evidence").bake().problems();

        assertThat(problems).first().asString().contains("the tests of the snippets did not run: there is no ");
    }

    @Test
    void isAReportThatDoesNotEnd() throws Exception {
        Site site = given().ran();
        Path report = site.folder().resolve(REPORT);
        Files.writeString(report, Files.readString(report).substring(0, 2000));

        assertThat(site.bake().problems()).extracting(Problem::text)
                .anyMatch(text -> text.startsWith("this report is not whole"));
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
