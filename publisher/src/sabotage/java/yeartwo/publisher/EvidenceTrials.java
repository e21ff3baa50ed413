package yeartwo.publisher;

import static yeartwo.publisher.Expected.at;
import static yeartwo.publisher.Expected.in;
import static yeartwo.publisher.Expected.region;

import java.io.IOException;
import java.util.List;

/** What is wrong with the evidence alone: sources and pages stay as they are. */
final class EvidenceTrials {

    private static final String CLAIM = "snippets/src/main/java/yeartwo/stickynote/ClaimOnce.java";
    private static final String CLAIM_TEST = "snippets/src/test/java/yeartwo/stickynote/ClaimOnceTest.java";
    private static final String FIRST = "ClaimOnceTest.givesAnIdToTheFirstCallerOnly";
    private static final String RACE = "ClaimOnceTest.letsOneOfManyRacingCallersWin";
    private static final String MISSING = "ClaimOnceTest.doesNotTakeAMissingTableForALostClaim";
    private static final String LOST = "ClaimOnceTest.tellsNobodyYesWhenTheFirstAnswerIsLost";
    private static final String CRASHED = "ClaimOnceTest.neverFreesAnIdWhoseWorkWasNotDone";
    private static final String SIGN_UP = "snippets/src/main/java/yeartwo/quiet/SignUp.java";
    private static final String UNGUARDED = "snippets/src/main/java/yeartwo/stickynote/UnguardedConsumer.java";
    private static final String NOTE = "content/the-serverless-lesson-i-would-write-on-a-sticky-note.adoc";

    private static final String ANSWER = "snippets/src/test/resources/answers/SandboxGateTest/"
            + "letsADeploymentToProductionPass.json";
    private static final String MUTATIONS = "snippets/target/mutations/mutations.xml";
    private static final String SETTING = "NakedReceiver";
    private static final String RETURN = "BooleanTrueReturnVals";
    private static final String BACKEND = "snippets/target/mutations/backend";
    private static final String SIGN_UP_TEST = "snippets/src/test/java/yeartwo/quiet/SignUpTest.java";

    private EvidenceTrials() {
    }

    static List<Trial> all() {
        return List.of(
                Trial.of("1", "the only tests of a lost claim were never run", copy -> {
                    for (String test : List.of(FIRST, RACE, LOST, CRASHED)) {
                        new Forgery(copy).forget(test);
                    }
                }, at(CLAIM, "return false;", "no passed test that reached a service executed this line"))
                        .besideOthers(),
                Trial.of("1", "the only test of one side of a condition was never run",
                        copy -> new Forgery(copy).forget("SignUpTest.readsABodyThatTheGatewayEncoded"),
                        at(SIGN_UP, "event.getIsBase64Encoded()", "only 1 of 2 branches of this line ran"),
                        at(SIGN_UP, "? new String(", "no passed test that reached a service executed this line"),
                        at("content/claims.adoc", "test:SignUpTest.readsABodyThatTheGatewayEncoded",
                                "no passed test"),
                        at(SIGN_UP_TEST, "void readsABodyThatTheGatewayEncoded",
                                "stands in the sources and did not run"))
                        .always(),
                Trial.of("3", "a test was left out, of which others execute each line",
                        copy -> new Forgery(copy).forget(MISSING),
                        at(CLAIM_TEST, "void doesNotTakeAMissingTableForALostClaim",
                                "test 'doesNotTakeAMissingTableForALostClaim' stands in the sources and did not run")),
                Trial.of("1", "two tests ran at the same time", copy -> new Forgery(copy).overlap(FIRST),
                        Expected.of("so nobody knows which of them executed what")),
                Trial.of("2", "the tests of a region reached no service", copy -> {
                    for (String test : List.of(FIRST, RACE, MISSING, LOST, CRASHED)) {
                        new Forgery(copy).silence(test, "call");
                    }
                }, region(CLAIM, "claim", "its tests reach no service")).always(),
                Trial.of("6", "PIT changed nothing", copy -> pit(copy, ""),
                        in("mutations.xml", "PIT changed nothing that is published, so nothing was tried")),
                Trial.of("6", "PIT's change of a line made no test fail",
                        copy -> pit(copy, mutation(copy, "return false;", false, "SURVIVED", "")
                                + mutation(copy, "return true;", true, "KILLED", killer(copy))),
                        at(CLAIM, "return false;", "PIT changed this line (BooleanTrueReturnVals) and no test failed")),
                Trial.of("6", "PIT was not asked to leave out settings",
                        copy -> pit(copy, mutation(copy, "return true;", true, "KILLED", killer(copy))
                                .replace(SETTING, RETURN)),
                        in("mutations.xml", "PIT left out no setting of a request")),
                Trial.of("6", "PIT's run broke off at every change",
                        copy -> pit(copy, mutation(copy, "return true;", true, "RUN_ERROR", killer(copy))),
                        in("mutations.xml", "PIT's changes made no test fail: it ran none")).besideOthers().always(),
                Trial.of("6", "PIT names a test that nobody ran",
                        copy -> pit(copy, mutation(copy, "return true;", true, "KILLED", "x.[engine:none]")),
                        in("mutations.xml", "PIT's changes made no test fail: it ran none")).besideOthers(),
                Trial.of("6", "PIT's tests ran against another backend", copy -> {
                    pit(copy, mutation(copy, "return true;", true, "KILLED", killer(copy)));
                    copy.write(BACKEND, "another");
                }, in(BACKEND, "PIT's tests ran against another, those of the proof against ")),
                Trial.of("6", "what PIT's tests ran against ended before they did", copy -> {
                    pit(copy, mutation(copy, "return true;", true, "KILLED", killer(copy)));
                    copy.remove(BACKEND);
                }, in(BACKEND, "PIT's tests ran against nothing that lasted to its end")),
                Trial.of("3", "a record is cut short",
                        copy -> new Forgery(copy).cut(new Forgery(copy).record(FIRST)),
                        in(".exec", "JaCoCo's record is not whole")).besideOthers(),
                Trial.of("3", "a record of a test that JUnit does not know", copy -> new Forgery(copy).stranger(),
                        Expected.of("a record of a test that JUnit does not report: stranger")),
                Trial.of("3", "a record is missing", copy -> copy.remove(new Forgery(copy).record(FIRST)),
                        Expected.of("passed and left no record of what it executed")),
                Trial.of("3", "one record holds two tests",
                        copy -> new Forgery(copy).join(new Forgery(copy).record(FIRST),
                                new Forgery(copy).record(RACE)),
                        in(".exec", "JaCoCo's record holds 2 sessions, not one")).besideOthers(),
                Trial.of("3", "JUnit's report is cut short", copy -> new Forgery(copy).cut(Forgery.REPORT),
                        in(Forgery.REPORT, "this report is not whole")).besideOthers(),
                Trial.of("3", "surefire counted fewer tests than JUnit",
                        copy -> new Forgery(copy).miscount(FIRST),
                        in(CLAIM_TEST, "of this class, JUnit reports ")).always(),
                Trial.of("3", "an answer written by hand is edited after the tests",
                        copy -> copy.replace(ANSWER, "12345", "12346"), in(ANSWER, "this changed since the tests ran")),
                Trial.of("3", "a test was skipped",
                        copy -> new Forgery(copy).outcome(FIRST, "SKIPPED", "<reason>later</reason>"),
                        at(CLAIM_TEST, "void givesAnIdToTheFirstCallerOnly",
                                "did not run (skipped) in " + FIRST)),
                Trial.of("3", "the run was killed before its end", copy -> copy.remove(Forgery.FOLDER + "end.exec"),
                        Expected.of("the run of the tests did not come to its end")),
                Trial.of("5", "what shows that a region is wrong lost @Tag(\"wrong\")", copy -> {
                    new Forgery(copy).untag("UnguardedConsumerTest.mailsTwiceWhenTheMessageComesTwice", "wrong");
                    new Forgery(copy).untag("UnguardedConsumerTest.mailsAgainWhenItDiedBeforeTheDelete", "wrong");
                }, region(UNGUARDED, "wrong-mail-without-a-claim", "nothing shows that it is wrong")),
                Trial.of("5", "the test of an output printed nothing",
                        copy -> new Forgery(copy).silence("CounterLayoutsTest.differInItemsAndInPartitionKeys",
                                "output"),
                        new Expected("snippets/src/test/resources/outputs/counter/layouts.txt", "views of one post", 0,
                                "printed this text")),
                Trial.of("7", "the evidence of two backends is mixed",
                        copy -> copy.write(Forgery.REPORT, copy.text(Forgery.REPORT)
                                .replaceFirst("<entry key=\"backend\">[^<]*", "<entry key=\"backend\">unknown")),
                        Expected.of("the tests of one build ran against ")).always(),
                Trial.of("7", "the version of the SDK is none",
                        copy -> copy.replaceAll(Forgery.REPORT, "(<entry key=\"sdk\">)[^<]*", "$1unknown"),
                        in("proof.json", "/sdk: ")),
                Trial.of("10", "a test failed inside of a region",
                        copy -> new Forgery(copy).outcome(FIRST, "FAILED",
                                "<throwable>java.lang.Error: lost\n\tat yeartwo.stickynote.ClaimOnce.claim(ClaimOnce.java:"
                                        + copy.line(CLAIM, "dynamo.putItem(") + ")</throwable>"),
                        at(CLAIM, "dynamo.putItem(", "failed in " + FIRST + "; shown in 1 block: " + NOTE)).always(),
                Trial.of("11", "no test ran", copy -> copy.remove("snippets/target/evidence"),
                        Expected.of("the tests of the snippets did not run")),
                Trial.of("11", "nothing was compiled", copy -> copy.remove("snippets/target/classpath"),
                        Expected.of("the snippets were not compiled")));
    }

    private static void pit(Copy copy, String mutations) throws IOException {
        copy.write(MUTATIONS, "<mutations>" + mutations + "</mutations>");
        copy.write(BACKEND, new Forgery(copy).backend());
    }

    private static String killer(Copy copy) throws IOException {
        return "yeartwo.stickynote.ClaimOnceTest." + new Forgery(copy).uniqueId(FIRST);
    }

    private static String mutation(Copy copy, String marker, boolean detected, String status, String killer)
            throws IOException {
        return """
                <mutation detected="%s" status="%s"><sourceFile>ClaimOnce.java</sourceFile>
                <mutatedClass>yeartwo.stickynote.ClaimOnce</mutatedClass><lineNumber>%d</lineNumber>
                <mutator>%sMutator</mutator><description>replaced</description>
                <killingTest>%s</killingTest></mutation>
                """.formatted(detected, status, copy.line(CLAIM, marker), detected ? SETTING : RETURN, killer);
    }
}
