package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.util.List;

import org.junit.jupiter.api.Test;
import yeartwo.publisher.problem.Problem;

/** One thing wrong with what unfolds below a block, around which a reader puts it. */
class AroundProblemsTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";

    @Test
    void isALineThatNobodyRan() throws Exception {
        List<Problem> problems = given().with(CLASS, "    // tag::greet[]", """
                private String asked(String name) {
                    if (name == null) {
                        return "you";
                    }
                    return name;
                }

                // tag::greet[]""").with(CLASS, "\"Hello, \" + name", "\"Hello, \" + asked(name)").bake().problems();

        assertThat(problems).extracting(problem -> problem.toString().lines().findFirst().orElse("")).containsExactly(
                CLASS + ":7: region 'greet' is not proved: it needs this line, of which passed tests that reached a "
                        + "service executed a part only",
                CLASS + ":8: region 'greet' is not proved: it needs this line, which no passed test that reached a "
                        + "service executed");
    }

    @Test
    void isAConditionThatIsConstant() throws Exception {
        List<Problem> problems = given().with(CLASS, "    // tag::greet[]", """
                private static final boolean STRICT = false;

                private String asked(String name) {
                    if (STRICT) {
                        name.strip();
                    }
                    return name;
                }

                // tag::greet[]""").with(CLASS, "\"Hello, \" + name", "\"Hello, \" + asked(name)").bake().problems();

        assertThat(problems).extracting(Problem::text).anyMatch(
                text -> text.startsWith(
                        "region 'greet' is not proved: it needs this line, and a condition of this line is"));
    }

    /** Whichever test loads a class runs its initialiser, and another time it is another one. */
    @Test
    void isNotAnInitialiserThatRanInATestWithoutAService() throws Exception {
        given().with(CLASS, "    // tag::greet[]", """
                private static final String HELLO = "Hello, "
                        .repeat(1);

                // tag::greet[]""").with(CLASS, "\"Hello, \" + name", "HELLO + name")
                .with("snippets/src/test/java/yeartwo/greet/AloneTest.java", """
                        package yeartwo.greet;

                        class AloneTest {

                            @org.junit.jupiter.api.Test
                            void asksNobody() {
                                org.junit.jupiter.api.Assertions.assertEquals("Hello, Bob", new Greeter().greet("Bob"));
                            }
                        }
                        """).bake().succeeds();
    }
}
