package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.util.List;

import org.junit.jupiter.api.Test;
import yeartwo.publisher.problem.Problem;

/** One thing wrong with what a test asserts. */
class AssertionProblemsTest {

    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";

    private static final String ASSERTION = "assertEquals(\"Hello\", new Greeter().greet(\"\"));";

    @Test
    void isATestThatAssertsNothing() throws Exception {
        List<Problem> problems = given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));",
                "new Greeter().greet(\"\");").bake().problems();

        assertThat(problems).extracting(Object::toString).containsExactly(
                TEST + ":29: test 'greetsAnybody' asserts nothing, so it passes whatever the code does");
    }

    @Test
    void isATestThatOnlyPreparesAnAssertion() throws Exception {
        given().with(TEST, ASSERTION, "org.assertj.core.api.Assertions.assertThat(new Greeter().greet(\"\"));").bake()
                .fails(TEST + ":31: this begins an assertion and asserts nothing");
    }

    @Test
    void isATestThatAssertsOnlyBeforeItActs() throws Exception {
        given().with(TEST, ASSERTION, "assertEquals(1, 1);\n        new Greeter().greet(\"\");").bake()
                .fails(TEST + ":29: test 'greetsAnybody' asserts nothing of what it calls last, in line 32");
    }

    @Test
    void isAnOutputThatTheTestKnewBefore() throws Exception {
        given().with("snippets/src/test/java/yeartwo/evidence/Output.java", """
                package yeartwo.evidence;

                public final class Output {
                    public void matches(String name, String text) {
                    }
                }
                """)
                .with(TEST, ASSERTION, ASSERTION + "\n        new yeartwo.evidence.Output().matches(\"a\", \"Hello\");")
                .bake().fails(TEST + ":32: this output is typed, not printed");
    }

    @Test
    void isATestThatReachedNoneOfItsAssertions() throws Exception {
        given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));",
                "for (String each : java.util.List.of(new Greeter().greet(\"\")).subList(0, 0)) {\n"
                        + "assertEquals(\"Hello\", each);\n}")
                .bake().fails(TEST + ":29: test 'greetsAnybody' passed and reached none of its assertions\n"
                        + "    a loop over nothing, a branch not taken, or a lambda that nobody called");
    }

    @Test
    void isAnAssertionThatWasNeverReached() throws Exception {
        given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));",
                "assertEquals(\"Hello\", new Greeter().greet(\"\"));\n        "
                        + "java.util.Optional.empty().ifPresent(any ->\n            assertEquals(1, any));")
                .bake().fails(TEST + ":33: test 'greetsAnybody' passed and never reached this assertion");
    }

    @Test
    void isAnAssertionOnALineOfWhichAnotherPartRan() throws Exception {
        given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));", "new Greeter().greet(\"\"); "
                + "java.util.Optional.empty().ifPresent(any -> assertEquals(1, any));").bake()
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
                .with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));", "new Greeter().greet(\"\");").bake()
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
                .bake().fails(TEST + ":31: test 'asksNobody' passed and reached none of its assertions");
    }

    @Test
    void standsBesideWhatElseIsWrong() throws Exception {
        List<Problem> problems = given().with(TEST, "assertEquals(\"Hello\", new Greeter().greet(\"\"));",
                "new Greeter().greet(\"Ada\");").bake().problems();

        assertThat(problems).extracting(Problem::text).contains(
                "test 'greetsAnybody' asserts nothing, so it passes whatever the code does",
                "region 'greet' is not proved: no passed test that reached a service executed this line");
    }
}
