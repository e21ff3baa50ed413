package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;

/** What PIT found, and what is said of it. */
class MutationProblemsTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String REPORT = "snippets/target/mutations/mutations.xml";
    private static final String BACKEND = "snippets/target/mutations/backend";
    private static final String SURVIVORS = "snippets/src/test/resources/survivors.txt";
    private static final String TEST = "snippets/src/test/java/yeartwo/greet/GreeterTest.java";
    private static final String LISTED = "greet/Greeter.java | EmptyObjectReturnVals | return \"Hello\"; // <1> | why\n";

    private static String mutation(int line, String mutator, boolean detected) {
        return """
                <mutation detected='%s' status='%s'><sourceFile>Greeter.java</sourceFile>
                <mutatedClass>yeartwo.greet.Greeter</mutatedClass><lineNumber>%d</lineNumber>
                <mutator>org.pitest.mutationtest.engine.gregor.mutators.%sMutator</mutator>
                <description>changed it</description>
                <killingTest>%s</killingTest></mutation>
                """.formatted(detected, detected ? "KILLED" : "SURVIVED", line, mutator, detected
                ? "yeartwo.greet.GreeterTest.[engine:junit-jupiter]/[class:yeartwo.greet.GreeterTest]/[method:greetsByName()]"
                : "");
    }

    private static Site tried(String... mutations) throws Exception {
        return tried(given(), "LocalStack 4.14.0", mutations);
    }

    private static Site tried(Site given, String backend, String... mutations) throws Exception {
        return reported(given, backend, String.join("", mutations) + mutation(9, "NakedReceiver", true));
    }

    private static Site reported(Site given, String backend, String mutations) throws Exception {
        return given.ran().with(REPORT, "<mutations>" + mutations + "</mutations>").with(BACKEND, backend + "\n");
    }

    @Test
    void areNoneWhereATestNoticedEachChange() throws Exception {
        Site site = tried(mutation(8, "NegateConditionals", true), mutation(9, "EmptyObjectReturnVals", true),
                mutation(9, "NullReturnVals", true)).bake().succeeds();

        assertThat(site.summary()).contains("proved; 4 of 4 mutants killed; 5 pages");
        assertThat(site.text("greeting/index.html")).contains("<dd>2 of 2 changed lines made a test fail</dd>");
    }

    @Test
    void isAChangeThatNobodyNoticed() throws Exception {
        tried(mutation(8, "NegateConditionals", true), mutation(9, "EmptyObjectReturnVals", false)).prove()
                .fails(CLASS + ":9: PIT changed this line (EmptyObjectReturnVals) and no test failed",
                        "PIT says: changed it", "shown in content/greeting.adoc:18", "write the test that notices",
                        LISTED.replace("why\n", ""));
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
        tried(mutation(9, "EmptyObjectReturnVals", true)).with(SURVIVORS, LISTED).prove()
                .fails(SURVIVORS + ":1: no EmptyObjectReturnVals of this line survived in greet/Greeter.java");
    }

    @Test
    void isAnEntryForTwoLines() throws Exception {
        Site given = given().with(CLASS, "// <2>",
                "// <2>\n    }\n    String again(String name) {\n        return \"Hello\"; // <1>")
                .with(TEST, "new Greeter().greet(\"\")", "new Greeter().again(new Greeter().greet(\"\"))");

        tried(given, "LocalStack 4.14.0", mutation(8, "NegateConditionals", true),
                mutation(9, "EmptyObjectReturnVals", false))
                .with(SURVIVORS, LISTED).prove()
                .fails(SURVIVORS
                        + ":1: 2 published lines of greet/Greeter.java read so, and nobody knows which is meant",
                        "make the one that is meant distinct");
    }

    @Test
    void isAnEntryWithoutAReason() throws Exception {
        given().with(SURVIVORS, "# harmless\ngreet/Greeter.java | Math | x\n").prove()
                .fails(SURVIVORS + ":2: this is no 'file | mutator | line | reason'");
    }

    /** One entry excuses all changes of a line by one mutator. */
    @Test
    void areMoreThanFiveThatAreListed() throws Exception {
        tried(mutation(8, "NegateConditionals", true), mutation(9, "EmptyObjectReturnVals", false).repeat(6))
                .with(SURVIVORS, LISTED).prove()
                .fails(SURVIVORS + ": 6 changes are listed as harmless; at most 5 may be", "write a test for one");
    }

    @Test
    void isThatNothingWasChanged() throws Exception {
        reported(given(), "LocalStack 4.14.0", "").prove()
                .fails(REPORT + ": PIT changed nothing that is published, so nothing was tried");
    }

    @Test
    void isThatNoChangeMadeATestFail() throws Exception {
        List<Problem> problems = reported(given(), "LocalStack 4.14.0", mutation(9, "EmptyObjectReturnVals", false))
                .prove()
                .problems();

        assertThat(problems).extracting(Problem::text).contains("PIT's changes made no test fail: it ran none");
    }

    @Test
    void isThatNoSettingWasLeftOut() throws Exception {
        reported(given(), "LocalStack 4.14.0", mutation(9, "EmptyObjectReturnVals", true)).prove()
                .fails(REPORT + ": PIT left out no setting of a request", "snippets/pom.xml has to ask for it");
    }

    @ParameterizedTest
    @CsvSource({"'KILLED', 'RUN_ERROR', no test came to its end: RUN_ERROR",
            "'KILLED', 'TIMED_OUT', no test came to its end: TIMED_OUT",
            "greetsByName, greetsNobody, 'what failed is no test that passed without the change: ''[engine:'"})
    void areUndecidedOnLocalStack(String from, String to, String reason) throws Exception {
        tried(mutation(8, "NegateConditionals", true), mutation(9, "Math", true).replace(from, to)).prove()
                .fails(CLASS + ":9: PIT changed this line (Math) and " + reason, "shown in content/greeting.adoc:18");
    }

    @Test
    void areNoneWhereTheUndecidedIsListed() throws Exception {
        tried(mutation(8, "NegateConditionals", true),
                mutation(9, "EmptyObjectReturnVals", true).replace("KILLED", "TIMED_OUT"))
                .with(SURVIVORS, LISTED).bake().succeeds();
    }

    @Test
    void areUndecidedOnTheEmbeddedBackendAndSaidToBe() throws Exception {
        Site given = given().with(TEST,
                "\"LocalStack 4.14.0\", \"image\", \"sha256:\" + \"1\".repeat(64)", "\"embedded\"");
        Site site = tried(given, "embedded", mutation(8, "NegateConditionals", true),
                mutation(9, "Math", true).replace("KILLED", "RUN_ERROR")).bake().succeeds();

        assertThat(site.summary()).contains("2 of 3 mutants killed, 1 undecided;");
        assertThat(site.text("greeting/index.html")).contains(
                "<dd>1 of 2 changed lines made a test fail; 1 change undecided</dd>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recording of LocalStack 4.14.0", "answer written by hand"})
    void isThatOnlyReplaysFailed(String answeredBy) throws Exception {
        Site given = given().with(TEST, "GetItem|LocalStack 4.14.0|", "GetItem|" + answeredBy + "|");
        tried(given, "LocalStack 4.14.0", mutation(9, "EmptyObjectReturnVals", true)).prove()
                .fails(REPORT + ": PIT's changes made no test fail: it ran none");
    }

    @Test
    void isAChangeForWhichOnlyATestWithAKeptAnswerFailed() throws Exception {
        Site given = given().with(TEST, "reporter.publishEntry(Map.of(\"output\"",
                "reporter.publishEntry(\"call\", \"DynamoDB GetItem|answer written by hand||\");\n"
                        + "        reporter.publishEntry(Map.of(\"output\"");
        tried(given, "LocalStack 4.14.0", mutation(8, "NegateConditionals", true), mutation(9, "Math", true)
                .replace("greetsByName()", "greetsAnybody(org.junit.jupiter.api.TestReporter)")).prove()
                .fails(CLASS
                        + ":9: PIT changed this line (Math) and GreeterTest.greetsAnybody failed, perhaps for "
                        + "want of a kept answer");
    }

    @Test
    void isAnotherBackendThanThatOfTheProof() throws Exception {
        tried(given(), "embedded", mutation(9, "EmptyObjectReturnVals", true)).prove().fails(BACKEND
                + ": PIT's tests ran against embedded, those of the proof against LocalStack 4.14.0");
    }

    @Test
    void isABackendThatEndedBeforePitDid() throws Exception {
        tried(mutation(9, "EmptyObjectReturnVals", true)).without(BACKEND).prove()
                .fails(BACKEND + ": PIT's tests ran against nothing that lasted to its end, those of the proof against",
                        "run ./mvnw -Pmutation verify again");
    }
}
