package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.util.List;

import org.junit.jupiter.api.Test;
import yeartwo.publisher.problem.Problem;

/** One thing wrong with what unfolds below a block, around which a reader puts it, or with what it calls elsewhere. */
class AroundProblemsTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";

    private static final String TONE = "snippets/src/main/java/yeartwo/greet/Tone.java";

    private static final String TONE_TEXT = """
            package yeartwo.greet;

            final class Tone {

                String of(String name) {
                    if (name == null) {
                        return "you";
                    }
                    return name;
                }
            }
            """;

    @Test
    void isALineThatNobodyRan() throws Exception {
        List<Problem> problems = given().with(CLASS, "    // tag::greet[]", """
                private String asked(String name) {
                    if (name == null) {
                        return "you";
                    }
                    return name;
                }

                // tag::greet[]""").with(CLASS, "\"Hello, \" + name", "\"Hello, \" + asked(name)").prove().problems();

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

                // tag::greet[]""").with(CLASS, "\"Hello, \" + name", "\"Hello, \" + asked(name)").prove().problems();

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

    @Test
    void isALineNextDoorOfWhichAPartRan() throws Exception {
        List<Problem> problems = given().with(TONE, TONE_TEXT)
                .with(CLASS, "\"Hello, \" + name", "\"Hello, \" + new Tone().of(name)").prove().problems();

        assertThat(problems).extracting(Object::toString).containsExactly(
                TONE + ":6: a region may call this line, of which passed tests that reached a service executed a part "
                        + "only\n    test it, or delete it",
                TONE + ":7: a region may call this line, which no passed test that reached a service executed"
                        + "\n    test it, or delete it");
    }

    @Test
    void isAClassNextDoorThatOnlyATestWithoutAServiceRan() throws Exception {
        List<Problem> problems = given().with(TONE, TONE_TEXT)
                .with("snippets/src/test/java/yeartwo/greet/ToneTest.java", """
                        package yeartwo.greet;

                        class ToneTest {

                            @org.junit.jupiter.api.Test
                            void asksNobody() {
                                org.junit.jupiter.api.Assertions.assertEquals("youAda",
                                        new Tone().of(null) + new Tone().of("Ada"));
                            }
                        }
                        """).prove().problems();

        assertThat(problems).hasSize(3).extracting(Problem::text).contains(
                "a region may call this line, which no passed test that reached a service executed; "
                        + "ToneTest.asksNobody executed it, and reached none: let it ask one, too, "
                        + "if only whether nothing was stored");
    }

    @Test
    void isAClassNextDoorThatChanged() throws Exception {
        List<Problem> problems = given().with(TONE, TONE_TEXT.replace("name == null", "name.isBlank()"))
                .with(CLASS, "\"Hello, \" + name", "\"Hello, \" + new Tone().of(name)")
                .with(CLASS, "return \"Hello\";", "return \"Hello\" + new Tone().of(\" \").substring(3);").ran()
                .with(TONE, "\"you\"", "\"her\"").prove().problems();

        assertThat(problems).extracting(Object::toString).contains(TONE + ": this changed since the tests ran"
                + "\n    ./mvnw verify proves it again; after a change of the JDK, ./mvnw clean verify");
    }
}
