package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;

/** What PIT found, and what is said of it. */
class MutationProblemsTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String REPORT = "snippets/target/mutations/mutations.xml";
    private static final String SURVIVORS = "snippets/src/test/resources/survivors.txt";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";
    private static final String LISTED = "greet/Greeter.java | EmptyObjectReturnVals | return \"Hello\"; // <1> | why\n";

    private static String mutation(int line, String mutator, boolean detected) {
        return """
                <mutation detected='%s' status='%s'><sourceFile>Greeter.java</sourceFile>
                <mutatedClass>yeartwo.greet.Greeter</mutatedClass><lineNumber>%d</lineNumber>
                <mutator>org.pitest.mutationtest.engine.gregor.mutators.%sMutator</mutator>
                <killingTest>%s</killingTest></mutation>
                """.formatted(detected, detected ? "KILLED" : "SURVIVED", line, mutator, detected
                ? "yeartwo.greet.GreeterTest.[engine:junit-jupiter]/[class:yeartwo.greet.GreeterTest]/[method:greetsByName()]"
                : "");
    }

    private static Site tried(String... mutations) throws Exception {
        return given().ran().with(REPORT, "<mutations>" + String.join("", mutations) + "</mutations>");
    }

    @Test
    void areNoneWhereATestNoticedEachChange() throws Exception {
        Site site = tried(mutation(8, "NegateConditionals", true), mutation(9, "EmptyObjectReturnVals", true),
                mutation(9, "NullReturnVals", true)).bake().succeeds();

        assertThat(site.summary()).contains("proved; 3 of 3 mutants killed; 5 pages");
        assertThat(site.text("greeting/index.html")).contains("<dd>2 of 2 changed lines made a test fail</dd>");
    }

    @Test
    void isAChangeThatNobodyNoticed() throws Exception {
        tried(mutation(8, "NegateConditionals", true), mutation(9, "EmptyObjectReturnVals", false)).bake()
                .fails(CLASS + ":9: PIT changed this line (EmptyObjectReturnVals) and no test failed",
                        "shown in content/greeting.adoc:18", "write the test that notices");
    }

    @Test
    void areNoneWhereTheSurvivorIsListed() throws Exception {
        Site site = tried(mutation(8, "NegateConditionals", true), mutation(9, "EmptyObjectReturnVals", false))
                .with(SURVIVORS, LISTED).bake().succeeds();

        assertThat(site.text("greeting/index.html"))
                .contains("<dd>1 of 2 changed lines made a test fail; 1 change listed as harmless</dd>");
    }

    @Test
    void isAnEntryWhoseLineHasChanged() throws Exception {
        tried(mutation(9, "EmptyObjectReturnVals", true)).with(SURVIVORS, LISTED).bake()
                .fails(SURVIVORS + ":1: no EmptyObjectReturnVals of this line survived in greet/Greeter.java");
    }

    @Test
    void isAnEntryForTwoLines() throws Exception {
        given().with(CLASS, "// <2>",
                "// <2>\n    }\n    String again(String name) {\n        return \"Hello\"; // <1>")
                .with(TEST, "new Greeter().greet(\"\")", "new Greeter().again(new Greeter().greet(\"\"))").ran()
                .with(REPORT, "<mutations>" + mutation(8, "NegateConditionals", true)
                        + mutation(9, "EmptyObjectReturnVals", false) + "</mutations>")
                .with(SURVIVORS, LISTED).bake()
                .fails(SURVIVORS
                        + ":1: 2 published lines of greet/Greeter.java read so, and nobody knows which is meant",
                        "make the one that is meant distinct");
    }

    @Test
    void isAnEntryWithoutAReason() throws Exception {
        given().with(SURVIVORS, "# harmless\ngreet/Greeter.java | Math | x\n").bake()
                .fails(SURVIVORS + ":2: this is no 'file | mutator | line | reason'");
    }

    @Test
    void areMoreThanFiveEntries() throws Exception {
        given().with(SURVIVORS, LISTED.repeat(6)).bake()
                .fails(SURVIVORS + ": 6 changes are listed as harmless; at most 5 may be");
    }

    @Test
    void isThatNothingWasChanged() throws Exception {
        tried().bake().fails(REPORT + ": PIT changed nothing that is published, so nothing was tried");
    }

    @Test
    void isThatNoChangeMadeATestFail() throws Exception {
        List<Problem> problems = tried(mutation(9, "EmptyObjectReturnVals", false)).bake().problems();

        assertThat(problems).extracting(Problem::text).contains("PIT's changes made no test fail: it ran none");
    }

    @Test
    void areUndecidedWhereTheRunBroke() throws Exception {
        Site site = tried(mutation(8, "NegateConditionals", true),
                mutation(9, "Math", true).replace("KILLED", "RUN_ERROR")).bake().succeeds();

        assertThat(site.summary()).contains("1 of 2 mutants killed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recording of LocalStack 4.14.0", "answer written by hand"})
    void areUndecidedWhereAReplayFailed(String answeredBy) throws Exception {
        Site site = given().with(TEST, "GetItem|LocalStack 4.14.0|", "GetItem|" + answeredBy + "|").ran()
                .with(REPORT, "<mutations>" + mutation(9, "EmptyObjectReturnVals", true) + "</mutations>").bake()
                .succeeds();

        assertThat(site.text("greeting/index.html")).contains(
                "<dd>0 of 1 changed line made a test fail; 1 change undecided</dd>");
    }
}
