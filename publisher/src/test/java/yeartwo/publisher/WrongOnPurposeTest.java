package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import org.junit.jupiter.api.Test;
import yeartwo.publisher.problem.Problem;

/** Code that is shown as a warning. */
class WrongOnPurposeTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String POST = "content/greeting.adoc";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";
    private static final String TAG = "    @org.junit.jupiter.api.Tag(\"wrong\")\n    @Test\n    void greets";

    private static Site wrong() throws Exception {
        return given().with(CLASS, "::greet[]", "::wrong-greet[]").with(POST, "tag=greet", "tag=wrong-greet");
    }

    /** Shown as it should be. */
    static Site shown() throws Exception {
        return wrong().with(TEST, "    @Test\n    void greets", TAG);
    }

    @Test
    void isMarkedWhereItIsShown() throws Exception {
        Site site = shown().bake().succeeds();

        assertThat(site.text("greeting/index.html"))
                .contains("<p class=\"wrong\">Wrong on purpose. Do not copy this.</p>\n<pre class=\"warned\"");
        assertThat(site.text("proof.json")).contains("\"wrong\" : true", "\"showsWrong\" : true");
    }

    @Test
    void unfoldsItsImportsWithoutAButtonThatCopiesThem() throws Exception {
        Site site = wrong().with(TEST, "    @Test\n    void greets", TAG)
                .with(CLASS, "\n/** Greets. */", "\nimport java.util.Objects;\n")
                .with(CLASS, "+ name;", "+ Objects.toString(name);").bake().succeeds();

        assertThat(site.text("greeting/index.html")).contains("<pre><code>import java.util.Objects;\n");
    }

    @Test
    void mayCallWhatNothingElseCalls() throws Exception {
        wrong().with(TEST, "    @Test\n    void greets", TAG)
                .with("snippets/src/main/java/yeartwo/greet/Tone.java", """
                        package yeartwo.greet;

                        final class Tone {

                            String of(String name) {
                                return name;
                            }
                        }
                        """).with(CLASS, "+ name;", "+ new Tone().of(name);").bake().succeeds();
    }

    @Test
    void needsATestThatShowsIt() throws Exception {
        wrong().bake().fails(CLASS + ":7: region 'wrong-greet' is not proved: nothing shows that it is wrong: "
                + "no passed test with @Tag(\"wrong\") executed it");
    }

    @Test
    void isShownWithWhatComesOfIt() throws Exception {
        wrong().with(TEST, "    @Test\n    void greetsByName", TAG + "ByName").bake()
                .fails(POST + ":18: region 'wrong-greet' is shown as a warning, and the first output after it",
                        "none of its tests with @Tag(\"wrong\") prints an output");
    }

    @Test
    void isNotShownAfterWhatComesOfIt() throws Exception {
        String output = ".What it prints\n----\ninclude::{outputs}/greet/anybody.txt[]\n----\n";
        shown().with(POST, output, "").with(POST, "[#first]", output + "\n[#first]").bake()
                .fails(POST + ":23: region 'wrong-greet' is shown as a warning, and the first output after it",
                        "include an output that its tests print: greet/anybody.txt");
    }

    @Test
    void isCalledSoWhereNothingElseIsShown() throws Exception {
        wrong().with(CLASS, "    // end::wrong-greet[]", """
                    // end::wrong-greet[]

                    // tag::bye[]
                    String bye() {
                        return greet("");
                    }
                    // end::bye[]
                """).with(POST, "[#first]", ".Greeter.java\n----\n"
                + "include::{snippets}/greet/Greeter.java[tag=bye]\n----\n\n[#first]")
                .with(TEST, "new Greeter().greet(\"\")", "new Greeter().bye()")
                .with(TEST, "    @Test\n    void greetsAnybody", TAG + "Anybody").bake()
                .fails(CLASS + ":16: region 'bye' is not proved: only tests with @Tag(\"wrong\") executed it: "
                        + "call it 'wrong-bye', or test what is right about it");
    }

    @Test
    void isNotWhatATaggedTestExecutedByTheWay() throws Exception {
        given().with(TEST, "    @Test\n    void greetsByName", """
                    @Test
                    void greetsAda() {
                        assertEquals("Hello, Ada", new Greeter().greet("Ada"));
                    }

                """ + TAG + "ByName").bake().fails(TEST
                + ": test 'greetsByName' has @Tag(\"wrong\") and executes no region whose name begins with 'wrong-'");
    }

    @Test
    void provesNothingThatIsShownAsRight() throws Exception {
        assertThat(given().with(CLASS, "    // end::greet[]", """
                    // end::greet[]

                    // tag::wrong-bye[]
                    String bye() {
                        return greet("Ada");
                    }
                    // end::wrong-bye[]
                """).with(TEST, "new Greeter().greet(\"Ada\")", "new Greeter().bye()")
                .with(TEST, "    @Test\n    void greetsByName", TAG + "ByName").bake().problems())
                .extracting(Problem::text)
                .contains("region 'greet' is not proved: only 1 of 2 branches of this line ran in a passed test that "
                        + "reached a service; what tests with @Tag(\"wrong\") executed does not count here");
    }

    @Test
    void isShownBesideWhatComesOfIt() throws Exception {
        assertThat(given().with(CLASS, "    // end::greet[]", """
                    // end::greet[]

                    // tag::wrong-bye[]
                    String bye() {
                        return greet("");
                    }
                    // end::wrong-bye[]
                """).with(TEST, "new Greeter().greet(\"\")", "new Greeter().bye()")
                .with(TEST, "    @Test\n    void greetsAnybody", """
                            @Test
                            void greetsNobody() {
                                assertEquals("Hello", new Greeter().greet(""));
                            }

                        """ + TAG + "Anybody").bake().problems()).extracting(Problem::toString)
                .contains(POST
                        + ":25: only tests with @Tag(\"wrong\") print this output, and the page does not show what is "
                        + "wrong\n    include a region whose name begins with 'wrong-'");
    }
}
