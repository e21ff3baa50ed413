package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;

/** One thing wrong with what a test asserts. */
class AssertionProblemsTest {

    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";

    private static final String ASSERTION = "assertEquals(\"Hello\", new Greeter().greet(\"\"));";

    @Test
    void isATestThatAssertsNothing() throws Exception {
        List<Problem> problems = given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));",
                "new Greeter().greet(\"\");").prove().problems();

        assertThat(problems).extracting(Object::toString).containsExactly(
                TEST + ":29: test 'greetsAnybody' asserts nothing, so it passes whatever the code does");
    }

    @Test
    void isATestThatOnlyPreparesAnAssertion() throws Exception {
        given().with(TEST, ASSERTION, "org.assertj.core.api.Assertions.assertThat(new Greeter().greet(\"\"));").prove()
                .fails(TEST + ":31: this begins an assertion and asserts nothing");
    }

    @Test
    void isATestThatAssertsOnlyBeforeItActs() throws Exception {
        given().with(TEST, ASSERTION, "assertEquals(1, \"1\".length());\n        new Greeter().greet(\"\");").prove()
                .fails(TEST + ":29: test 'greetsAnybody' asserts nothing of what it calls last, in line 32");
    }

    @Test
    void isAnOutputThatTheTestKnewBefore() throws Exception {
        output("typed").prove().fails(TEST + ":32: this output is typed, not printed");
    }

    @Test
    void isNotAnOutputThatCameOfTheRun() throws Exception {
        assertThat(output("changed").prove().problems()).extracting(Problem::text).doesNotContain(
                "this output is typed, not printed");
    }

    private static Site output(String text) throws Exception {
        return given().with("snippets/src/test/java/yeartwo/evidence/Output.java", """
                package yeartwo.evidence;

                public final class Output {
                    public void matches(String name, String text) {
                    }
                }
                """)
                .with(TEST, ASSERTION,
                        ASSERTION + " String typed = \"Hello\"; String printed = new Greeter().greet(\"\");"
                                + " String changed = \"\"; changed += printed; assertEquals(typed, changed);"
                                + "\n        new yeartwo.evidence.Output().matches(\"a\", " + text + ");");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AfterEach\n    void", "BeforeAll\n    static void"})
    void isPublishedCodeThatNoTestCalls(String method) throws Exception {
        given().with(TEST, "class GreeterTest {", "class GreeterTest {\n    @org.junit.jupiter.api." + method
                + " callsToo() {\n        new Greeter().greet(\"\");\n    }\n").prove()
                .fails("'callsToo' calls published code where no test asserts what comes of it: once for all, or after "
                        + "the end");
    }

    @Test
    void isATestWithoutItsAnnotation() throws Exception {
        given().with(TEST, "class GreeterTest {", "class GreeterTest {\n\n    void asksNobody() {\n    }\n").prove()
                .fails(TEST + ":13: 'asksNobody' is no test, and no test calls it; give it @Test, or delete it");
    }

    @Test
    void isAnAssertionThatWaitsToBeAsked() throws Exception {
        given().with(TEST, ASSERTION, ASSERTION + "\n        new org.assertj.core.api.SoftAssertions()"
                + ".assertThat(1).isEqualTo(2);").prove()
                .fails(TEST + ":32: these assertions fail only if somebody asks");
    }

    @Test
    void isAnAssertionOfEachOfNone() throws Exception {
        given().with(TEST, ASSERTION, ASSERTION + "\n        org.assertj.core.api.Assertions.assertThat("
                + "java.util.List.<String>of()).allMatch(each -> each.isEmpty());").prove()
                .fails(TEST + ":32: test 'greetsAnybody' passed and this assertion had nothing to look at");
    }

    @Test
    void isAMethodOfTheTestThatAssertsNothingThisTime() throws Exception {
        given().with(TEST, ASSERTION + "\n    }", ASSERTION + "\n        areHellos(java.util.List.of());\n    }\n\n"
                + "    private static void areHellos(java.util.List<String> texts) {\n        for (String text : texts) {\n"
                + "            assertEquals(\"Hello\", text);\n        }\n    }").prove()
                .fails(TEST + ":32: test 'greetsAnybody' passed and 'areHellos' reached none of its assertions");
    }

    @Test
    void isAnAssertionOfAMethodOfTestsThatNoneReaches() throws Exception {
        given().with(TEST, ASSERTION + "\n    }", ASSERTION
                + "\n        areHellos(java.util.List.of(\"Hello\"));\n    }\n\n"
                + "    private static void areHellos(java.util.List<String> texts) {\n        assertEquals(1, texts.size());\n"
                + "        for (String text : texts) {\n            if (text.isEmpty()) {\n"
                + "                assertEquals(\"Hello\", text);\n            }\n        }\n    }").prove()
                .fails(TEST + ":39: no test reached this assertion\n    a loop over nothing, a branch not taken");
    }

    @Test
    void isAMethodOfTheTestThatIsCalledOnlyElsewhere() throws Exception {
        given().with(TEST, ASSERTION + "\n    }", "isHello(new Greeter().greet(\"\"));\n"
                + "        java.util.Optional.<String>empty().ifPresent(any -> isHello(any));\n    }\n\n"
                + "    private static void isHello(String text) {\n        assertEquals(\"Hello\", text);\n    }")
                .prove()
                .fails(TEST + ":32: test 'greetsAnybody' passed and never called 'isHello' here");
    }

    @Test
    void isATestThatReachedNoneOfItsAssertions() throws Exception {
        given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));",
                "for (String each : java.util.List.of(new Greeter().greet(\"\")).subList(0, 0)) {\n"
                        + "assertEquals(\"Hello\", each);\n}")
                .prove().fails(TEST + ":29: test 'greetsAnybody' passed and reached none of its assertions\n"
                        + "    a loop over nothing, a branch not taken, a lambda that nobody called, or a failure that nobody "
                        + "heard of kept the run from them");
    }

    @Test
    void isAnAssertionThatWasNeverReached() throws Exception {
        given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));",
                "assertEquals(\"Hello\", new Greeter().greet(\"\"));\n        "
                        + "java.util.Optional.empty().ifPresent(any ->\n            assertEquals(1, any));")
                .prove().fails(TEST + ":33: test 'greetsAnybody' passed and never reached this assertion");
    }

    @Test
    void isAnAssertionOnALineOfWhichAnotherPartRan() throws Exception {
        given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));", "new Greeter().greet(\"\"); "
                + "java.util.Optional.empty().ifPresent(any -> assertEquals(1, any));").prove()
                .fails(TEST + ":29: test 'greetsAnybody' passed and reached none of its assertions");
    }

    @Test
    void isNotAnAssertionThatIsExpectedToFail() throws Exception {
        given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));",
                "org.junit.jupiter.api.Assertions.assertThrows(AssertionError.class, () -> "
                        + "assertEquals(1, new Greeter().greet(\"\")));")
                .bake().succeeds();
    }

    /** JUnit lets an annotation of one's own make a test. */
    @Test
    void isATestByAnAnnotationOfItsOwn() throws Exception {
        given().with(TEST, "class GreeterTest {", """
                class GreeterTest {

                    @Test
                    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                    @interface Check {
                    }
                """).with(TEST, "    @Test\n    void greetsAnybody", "    @Check\n    void greetsAnybody")
                .with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));", "new Greeter().greet(\"\");").prove()
                .fails("test 'greetsAnybody' asserts nothing");
    }

    @Test
    void isNotAnAssertionInAMethodOfTheTest() throws Exception {
        given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));\n    }",
                "isHello(new Greeter().greet(\"\"));\n    }\n\n    private static void isHello(String text) {\n"
                        + "        assertEquals(\"Hello\", text);\n    }")
                .bake().succeeds();
    }

    @Test
    void isAnAssertionInAMethodThatOnlyALaterTestReached() throws Exception {
        given().with(TEST, "class GreeterTest {",
                "@org.junit.jupiter.api.TestMethodOrder(org.junit.jupiter.api.MethodOrderer.MethodName.class)\n"
                        + "class GreeterTest {")
                .with(TEST, "    @Test\n    void greetsByName() {\n"
                        + "        assertEquals(\"Hello, Ada\", new Greeter().greet(\"Ada\"));", """
                                private static void isGreeting(String text, boolean asked) {
                                    if (asked) {
                                        assertEquals("Hello, Ada", text);
                                    }
                                }

                                @Test
                                void asksNobody() {
                                    isGreeting(new Greeter().greet("Ada"), false);
                                }

                                @Test
                                void greetsByName() {
                                    isGreeting(new Greeter().greet("Ada"), true);""")
                .prove().fails(TEST + ":31: test 'asksNobody' passed and reached none of its assertions");
    }

    @Test
    void standsBesideWhatElseIsWrong() throws Exception {
        List<Problem> problems = given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));",
                "new Greeter().greet(\"Ada\");").prove().problems();

        assertThat(problems).extracting(Problem::text).contains(
                "test 'greetsAnybody' asserts nothing, so it passes whatever the code does",
                "region 'greet' is not proved: no passed test that reached a service executed this line");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "for (String each : java.util.List.<String>of()) {\n            new Greeter().greet(each);\n        }",
            "java.util.stream.Stream.<String>of().forEach(each ->\n            new Greeter().greet(each));"})
    void isPublishedCodeThatATestNeverCalls(String calls) throws Exception {
        given().with(TEST, ASSERTION, calls + "\n        " + ASSERTION).prove()
                .fails(TEST
                        + ":32: test 'greetsAnybody' passed and never called this\n    a loop over nothing, a branch not "
                        + "taken");
    }

    @Test
    void isATestThatAssertsInOneOfItsRunsOnly() throws Exception {
        given().with(TEST, "@Test\n    void greetsAnybody(TestReporter reporter) {",
                "@org.junit.jupiter.api.RepeatedTest(3)\n    void greetsAnybody(TestReporter reporter, "
                        + "org.junit.jupiter.api.RepetitionInfo run) {")
                .with(TEST, ASSERTION,
                        "if (run.getCurrentRepetition() > 1) {\n            return;\n        }\n        " + ASSERTION)
                .prove().fails(TEST
                        + ":29: test 'greetsAnybody' passed 3 times, and reached none of its assertions in 2 of them");
    }
}
