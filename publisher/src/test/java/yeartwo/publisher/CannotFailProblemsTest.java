package yeartwo.publisher;

import static yeartwo.publisher.Site.given;

import org.junit.jupiter.api.Test;

/** One assertion that no change of the published code could make a test fail by. */
class CannotFailProblemsTest {

    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";
    private static final String ASSERTION = "assertEquals(\"Hello\", new Greeter().greet(\"\"));";

    @Test
    void isOneWhoseFailureIsCaughtBesideAnother() throws Exception {
        given().with(TEST, ASSERTION,
                ASSERTION + "\n        try { " + ASSERTION
                        + " } catch (AssertionError | IllegalStateException any) { }")
                .prove().fails(TEST + ":32: 'AssertionError' is what a bug of any kind throws too");
    }

    /** What throws at the begin of a test leaves no trace, and neither does what stands after it. */
    @Test
    void isNotAFailureThatHadBetterNotBeReached() throws Exception {
        given().with(TEST,
                "        reporter.publishEntry(Map.of(\"output\", \"greet/anybody|\" + HELLO));\n        " + ASSERTION,
                "        try { new Greeter().greet(null); org.junit.jupiter.api.Assertions.fail(); } catch (NullPointerException none) {\n"
                        + "            reporter.publishEntry(Map.of(\"output\", \"greet/anybody|\" + HELLO));\n            "
                        + ASSERTION + "\n        }")
                .bake().succeeds();
    }
}
