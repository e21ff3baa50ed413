package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;

/** One thing between the published lines and the tests that ran them. */
class ProofProblemsTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String POST = "content/greeting.adoc";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";

    @Test
    void isALineThatNoPassingTestExecuted() throws Exception {
        List<Problem> problems = given()
                .with(TEST, "new Greeter().greet(\"\")", "new Greeter().greet(\"Ada\").substring(0, 5)").prove()
                .problems();

        assertThat(problems).extracting(Object::toString).containsExactly(
                CLASS + ":8: region 'greet' is not proved: only 1 of 2 branches of this line ran in a passed test that "
                        + "reached a service\n    shown in 1 block: content/greeting.adoc:18",
                CLASS + ":9: region 'greet' is not proved: no passed test that reached a service executed this line"
                        + "\n    shown in 1 block: content/greeting.adoc:18");
    }
    @Test
    void isARegionWhoseTestsReachNoService() throws Exception {
        List<Problem> problems = given().with(TEST, "\"call\"", "\"note\"").prove().problems();

        assertThat(problems).extracting(Problem::text)
                .contains("region 'greet' is not proved: its tests reach no service");
    }
    @Test
    void isAnOutputThatNoTestPrinted() throws Exception {
        given().with(TEST, "\"greet/anybody|\"", "\"greet/nobody|\"").prove()
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
                + "include::{snippets}/greet/Greeter.java[tag=never]\n----\n\n[#first]").prove()
                .fails("region 'never' is not proved: it holds no code");
    }
    @Test
    void isALineThatOnlyATestWithoutAServiceExecuted() throws Exception {
        List<Problem> problems = given().with(TEST, "reporter.publishEntry(Map.of(\"call\"",
                "reporter.publishEntry(Map.of(\"note\"").with(TEST, "reporter.publishEntry(Map.of(\"output\"",
                        "reporter.publishEntry(Map.of(\"call\", \"DynamoDB GetItem|LocalStack 4.14.0||\"));\n"
                                + "        reporter.publishEntry(Map.of(\"output\"")
                .prove().problems();

        assertThat(problems).extracting(Problem::text)
                .contains(
                        "region 'greet' is not proved: no passed test that reached a service executed this line; "
                                + "GreeterTest.greetsByName executed it, and reached none: let it ask one, too, "
                                + "if only whether nothing was stored");
    }
    @Test
    void isABranchOfWhichOneSideRan() throws Exception {
        given().with(CLASS, "return \"Hello, \" + name;", "return name.length() > 9 ? \"You\" : \"Hello, \" + name;")
                .prove()
                .fails(CLASS + ":11: region 'greet' is not proved: only 1 of 2 branches of this line ran",
                        "shown in 1 block: content/greeting.adoc:18");
    }
    @Test
    void isALambdaThatNobodyCalled() throws Exception {
        given().with(CLASS, "return \"Hello, \" + name;",
                "Runnable a = () -> name.strip();\n        a.hashCode();\n        return \"Hello, \" + name;").prove()
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
                .prove().problems();

        assertThat(problems).extracting(Object::toString).anyMatch(text -> text.startsWith(CLASS
                + ":12: region 'greet' is not proved: a condition of this line is constant"));
    }
    @Test
    void isAMethodThatJaCoCoTakesForGenerated() throws Exception {
        List<Problem> problems = given().with(CLASS, "    String greet(", "    @Generated\n    String greet(")
                .with(CLASS, "    // tag::", "    @interface Generated {\n    }\n\n    // tag::").prove().problems();

        assertThat(problems).extracting(Problem::text).contains("region 'greet' is not proved: "
                + "the class holds no instruction for this statement, so it can never run");
    }
    /** JaCoCo sees no instruction of such a line run; the first frame is of no published class. */
    @ParameterizedTest
    @CsvSource({"9, name.substring(99), 0", "8, name.substring(99), 1", "9, name.substring(99).strip(), 1"})
    void isNotALineWhoseOwnCallThrewWhatATestAsserted(int thrown, String call, int found) throws Exception {
        String throwing = "org.junit.jupiter.api.Assertions.assertThrows(IndexOutOfBoundsException.class, () -> new Greeter()";
        List<Problem> problems = given()
                .with(CLASS, "if (name.isEmpty()) {\n            return \"Hello\"; // <1>\n        }",
                        "Thread.yield(); // <1>")
                .with(CLASS, "return \"Hello, \" + name;", "return " + call + ";")
                .with(TEST, "assertEquals(\"Hello, Ada\", new Greeter().greet(\"Ada\"))", throwing + ".greet(\"A\"))")
                .with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"))", throwing + ".greet(\"\"))")
                .with(TEST, "reporter.publishEntry(Map.of(\"call\"", "reporter.publishEntry(\"thrown\", "
                        + "\"yeartwo/greet/GreeterTest.java:1 yeartwo/greet/Greeter.java:" + thrown
                        + " yeartwo/greet/Greeter.java:8\");\n        reporter.publishEntry(Map.of(\"call\"")
                .prove().problems();

        assertThat(problems).hasSize(found);
    }

    @Test
    void isNotARegionWithoutInstructionsWhoseClassRan() throws Exception {
        Site site = given().with(CLASS, "    // tag::greet[]", """
                // tag::limit[]
                    static final int LIMIT = 9;
                // end::limit[]
                    // tag::greet[]""").with(CLASS, "name.isEmpty()", "name.length() < LIMIT - 8")
                .with(POST, "[#first]", ".Greeter.java\n----\n"
                        + "include::{snippets}/greet/Greeter.java[tag=limit]\n----\n\n[#first]")
                .bake().succeeds();

        assertThat(site.text("greeting/index.html"))
                .contains("<b>✓</b> Its class ran against LocalStack 4.14.0 · 2 tests <span>");
    }
    @Test
    void isARegionWithoutInstructionsWhoseClassDidNotRun() throws Exception {
        given().with("snippets/src/main/java/yeartwo/greet/Size.java", """
                package yeartwo.greet;

                interface Size {
                    // tag::limit[]
                    int LIMIT = 9;
                    // end::limit[]
                }
                """).with(POST, "[#first]", ".Size.java\n----\n"
                + "include::{snippets}/greet/Size.java[tag=limit]\n----\n\n[#first]").prove()
                .fails("Size.java:5: region 'limit' is not proved: no passed test executed its class");
    }
    @Test
    void isARegionWithoutInstructionsWhoseClassNobodyRan() throws Exception {
        given().with("snippets/src/main/java/yeartwo/greet/Limits.java", """
                package yeartwo.greet;

                final class Limits {
                    // tag::limit[]
                    static final int LIMIT = 9;
                    // end::limit[]
                }
                """).with(POST, "[#first]", ".Limits.java\n----\n"
                + "include::{snippets}/greet/Limits.java[tag=limit]\n----\n\n[#first]").prove()
                .fails("greet/Limits.java:5: region 'limit' is not proved: no passed test executed its class");
    }
    /** What a class or a record in a region executes, the region does. */
    @ParameterizedTest
    @ValueSource(strings = {"record Name(String name) {",
            "static final class Name {\n        final String name; Name(String name) { this.name = name; }"})
    void isALineOfANestedClassThatNobodyExecuted(String nested) throws Exception {
        int line = nested.contains("\n") ? 10 : 9;
        Site given = given().with(CLASS, "    // tag::greet[]\n", "    // tag::greet[]\n    " + nested
                + "\n        String again() {\n            return name;\n        }\n    }\n\n")
                .with(CLASS, "\"Hello, \" + name;", "\"Hello, \" + new Name(name).again();");
        given.bake().succeeds();

        given.with(CLASS, ".again();", ".name;").ran().prove().fails(
                CLASS + ":" + line + ": region 'greet' is not proved: no passed test that reached a service executed");
    }
    @Test
    void isAServiceOfWhichNothingIsSaid() throws Exception {
        List<Problem> problems = given().with("jbake.properties", "limit.DynamoDB=", "limit.SES=").prove().problems();

        assertThat(problems).extracting(Object::toString).containsExactly(
                "jbake.properties: limit.SES: no test calls this service\n    delete it",
                "jbake.properties: nothing says what a stand-in for DynamoDB does not show\n    add limit.DynamoDB=…");
    }
    @Test
    void isALineBrokenByHand() throws Exception {
        List<Problem> problems = given().with(CLASS, "return \"Hello, \" + name;", "return name.substring(99);").prove()
                .problems();

        assertThat(problems).first().asString().startsWith(CLASS
                + ":11: failed in GreeterTest.greetsByName; shown in 1 block: content/greeting.adoc:18\n    java.lang.String")
                .contains("it executed region 'greet', " + CLASS + ":7-12");
    }
    @Test
    void isAResultThatChanged() throws Exception {
        List<Problem> problems = given().with(CLASS, "\"Hello, \" + name", "\"Hullo, \" + name").prove().problems();

        assertThat(problems).anyMatch(problem -> problem.toString().startsWith(TEST + ":25: failed in "
                + "GreeterTest.greetsByName; shown in 1 block: content/greeting.adoc:18\n    org.opentest4j.AssertionFailed"));
    }

    @Test
    void isASecondClassInAFile() throws Exception {
        assertThat(given().with(TEST, "class GreeterTest {", "class Another {\n}\n\nclass GreeterTest {").prove()
                .problems())
                .extracting(Problem::toString)
                .contains(TEST + ":14: a second class in a file, where nobody looks for it; "
                        + "give it a file of its own");
    }

    @Test
    void isASecondClassInAPublishedFile() throws Exception {
        assertThat(given().with(CLASS, "/** Greets. */", "class Another {\n}\n").prove().problems())
                .extracting(Problem::toString)
                .contains(CLASS + ":6: a second class in a file, where nobody looks for it; "
                        + "give it a file of its own");
    }

}
