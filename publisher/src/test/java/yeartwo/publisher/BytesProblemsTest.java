package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.util.List;

import org.junit.jupiter.api.Test;
import yeartwo.publisher.problem.Problem;

/** One thing that is not what the tests ran with. */
class BytesProblemsTest {

    private static final String KEPT = "src/test/resources/recordings/GreeterTest/greetsByName.json";

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";

    @Test
    void isAnOutputThatWasEditedAfterTheTests() throws Exception {
        given().ran().with("snippets/src/test/resources/outputs/greet/anybody.txt", "Hallo\n").prove()
                .fails("outputs/greet/anybody.txt:1: this output is not proved: no passed test that reached a service printed");
    }
    @Test
    void isAChangeSinceTheTestsRan() throws Exception {
        List<Problem> problems = given().ran().with(CLASS, "\"Hello, \" + name", "\"Hullo, \" + name").prove()
                .problems();

        assertThat(problems).extracting(Problem::text).containsExactly(
                "region 'greet' changed since its proof",
                "this output changed since its proof");
    }
    @Test
    void isAChangeOfATestSinceItRan() throws Exception {
        given().ran()
                .with(TEST, "assertEquals(\"Hello, Ada\", new Greeter().greet(\"Ada\"))",
                        "assertEquals(1, Math.abs(-1))")
                .prove()
                .fails(TEST + ": this changed since the tests ran\n    ./mvnw verify proves it again");
    }

    /** What javac made of the sources is remembered from one bake to the next. */
    @Test
    void isAChangeSinceTheLastBake() throws Exception {
        Site site = given().bake().succeeds();

        site.with(TEST, "assertEquals(\"Hello, Ada\", new Greeter().greet(\"Ada\"))", "assertEquals(1, Math.abs(-1))")
                .prove()
                .fails(TEST + ": this changed since the tests ran");
        site.with(CLASS, "\"Hello, \" + name", "\"Hullo, \" + name").prove();

        assertThat(site.problems()).extracting(Problem::text).contains("region 'greet' changed since its proof");
    }

    @Test
    void isNotAMemoryThatIsBroken() throws Exception {
        Site site = given().bake().succeeds();

        site.with("target/compiled-published", "").with("target/compiled-tests", "nonsense").bake().succeeds();
    }

    @Test
    void isASourceThatStillDoesNotCompile() throws Exception {
        Site site = given().ran().with(CLASS, "+ name;", "+ nam;");

        assertThat(site.prove().problems()).isNotEmpty().isEqualTo(site.prove().problems());
    }

    @Test
    void isNothingElseWhenAClassOfNoTestDoesNotCompile() throws Exception {
        given().ran().with("snippets/src/main/java/yeartwo/greet/Farewell.java",
                "package yeartwo.greet;\n\nclass Farewell {\n    boolan said;\n}\n").prove()
                .fails("snippets/src/main/java/yeartwo/greet/Farewell.java:4: does not compile: cannot find symbol");
    }

    @Test
    void isNotAKeptAnswerAsItWasGiven() throws Exception {
        kept().bake().succeeds();
    }

    @Test
    void isAKeptAnswerThatWasEditedAfterTheTests() throws Exception {
        kept().ran().with("snippets/" + KEPT, "Hallo").prove().fails(
                "snippets/" + KEPT + ": this changed since the tests ran\n    ./mvnw verify proves it again");
    }

    @Test
    void isAKeptAnswerThatIsGone() throws Exception {
        kept().ran().without("snippets/" + KEPT).prove()
                .fails("snippets/" + KEPT + ": this changed since the tests ran");
    }

    @Test
    void isAKeptAnswerOfNoTest() throws Exception {
        String other = "snippets/src/test/resources/answers/GreeterTest/greetsNobody.json";
        given().with(other, "{}").prove().fails(other + ": no test has the name of these answers");
    }

    /** They would get each other's answers. */
    @Test
    void isASecondTestClassOfOneName() throws Exception {
        String other = "snippets/src/test/java/yeartwo/other/GreeterTest.java";
        given().with(other, """
                package yeartwo.other;

                class GreeterTest {
                    @org.junit.jupiter.api.Test
                    void greetsNobody() {
                        org.junit.jupiter.api.Assertions.assertEquals(1, Math.abs(-1));
                    }
                }
                """).prove().fails(other + ": another test class has this name: " + TEST + ", " + other);
    }

    private static Site kept() throws Exception {
        String digest = "185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969"; // of "Hello"
        return given().with("snippets/" + KEPT, "Hello").with(TEST, "reporter.publishEntry(Map.of(\"call\"",
                "reporter.publishEntry(\"kept\", \"" + KEPT + "|" + digest + "\");\n"
                        + "        reporter.publishEntry(Map.of(\"call\"");
    }

    @Test
    void isAnInterceptorThatTheSdkFindsByItself() throws Exception {
        String file = "snippets/src/test/resources/software/amazon/awssdk/global/handlers/execution.interceptors";
        given().with(file, "yeartwo.greet.Mends\n").prove()
                .fails(file + ": the SDK takes interceptors from here into every client");
    }
}
