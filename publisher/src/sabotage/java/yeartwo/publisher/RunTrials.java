package yeartwo.publisher;

import static yeartwo.publisher.Expected.at;

import java.io.IOException;
import java.util.List;

/** What is changed before the tests run. */
final class RunTrials {

    private static final String MAIN = "snippets/src/main/java/yeartwo/";
    private static final String CLAIM = MAIN + "stickynote/ClaimOnce.java";
    private static final String MAIL = MAIN + "sandbox/Mail.java";
    private static final String POSTS = MAIN + "quiet/Posts.java";
    private static final String POSTS_TEST = "snippets/src/test/java/yeartwo/quiet/PostsTest.java";
    private static final String EAGER = MAIN + "coldstart/EagerHandler.java";
    private static final String POST_HANDLER = MAIN + "quiet/PostHandler.java";
    private static final String POST_HANDLER_TEST = "snippets/src/test/java/yeartwo/quiet/PostHandlerTest.java";
    private static final String ANSWER = "snippets/src/test/resources/answers/SandboxGateTest/"
            + "letsADeploymentToProductionPass.json";
    private static final String RECORDING = "snippets/src/test/resources/recordings/CommentHandlerTest/"
            + "mailsOnlyAComplaint.json";
    private static final String PAGE_TEST = "snippets/src/test/java/yeartwo/frontend/StaticPageTest.java";
    private static final String START = MAIN + "stickynote/StartGate.java";
    private static final String GATE_TEST = "snippets/src/test/java/yeartwo/sandbox/SandboxGateTest.java";

    private RunTrials() {
    }

    /** What a test has to notice. */
    static List<RunTrial> noticed() {
        return List.of(
                change("SET for ADD in an update expression", "counter/ShardedCounter.java", "\"ADD #views :one\"",
                        "\"SET #views = :one\"", "ShardedCounterTest.countsEveryViewOfManyWritersAtOnce"),
                change("a condition dropped", "stickynote/ClaimOnce.java",
                        "\n                    .conditionExpression(\"attribute_not_exists(id)\"));", ");",
                        "ClaimOnceTest.givesAnIdToTheFirstCallerOnly"),
                change("a wrong key: one marker a post, not one a view", "counter/ExactCounter.java",
                        "marker(post + \"#view-\" + viewId)", "marker(post + \"#view\")",
                        "ExactCounterTest.countsEveryViewOfAPost"),
                change("a wrong key: all views on one shard", "counter/ShardedCounter.java", "\"shard-\" + shard",
                        "\"shard-\" + shard * 0", "ShardedCounterTest.spreadsViewsEvenlyOverAllShardsAndNoMore"),
                change("an exception swallowed", "counter/ExactCounter.java", "throw cancelled;", "return false;",
                        "ExactCounterTest.doesNotTakeAConflictForACountedView"),
                change("the rest of a batch ignored", "counter/SpreadCounter.java", "wanted = part.unprocessedKeys();",
                        "wanted = Map.of();", "SpreadCounterTest.asksAgainForWhatDidNotFitIntoOneAnswer"),
                change("a header, of which an answer from a recording knows nothing", "frontend/StaticPage.java",
                        "cacheControl(\"no-cache\")", "cacheControl(\"max-age=31536000\")",
                        "StaticPageTest.givesABrowserTheHeadersAndThePage"),
                change("what is wrong on purpose, repaired", "sandbox/SwallowingConsumer.java", "continue;",
                        "return new SQSBatchResponse(List.of(new SQSBatchResponse.BatchItemFailure("
                                + "message.getMessageId())));",
                        "SwallowingConsumerTest.losesEveryRefusedMailWithoutAWord"),
                change("what is wrong on purpose, repaired", "stickynote/UnguardedConsumer.java",
                        "confirm.accept(order.body());",
                        "if (System.getProperties().put(queueUrl + order.body(), \"\") == null) {\n"
                                + "confirm.accept(order.body());\n}",
                        "UnguardedConsumerTest.mailsTwiceWhenTheMessageComesTwice"),
                new RunTrial("11", "an answer that nobody asks for",
                        copy -> copy.replace(ANSWER, "\"mappings\" : [", "\"mappings\" : [ {\"request\": {\"url\": "
                                + "\"/unasked\"}, \"response\": {\"status\": 200}},"),
                        "SandboxGateTest.letsADeploymentToProductionPass"),
                new RunTrial("2", "a recording that somebody mended by hand",
                        copy -> copy.replace(RECORDING, "<RequestId>request<", "<RequestId>mended<"),
                        "CommentHandlerTest.mailsOnlyAComplaint"),
                new RunTrial("1", "a thread that outlives its test",
                        copy -> copy.replace(PAGE_TEST, "storesTheCompressedBytes() throws IOException {",
                                "storesTheCompressedBytes() throws IOException {\nnew Thread(() -> "
                                        + "java.util.concurrent.locks.LockSupport.parkNanos(9_000_000_000L)).start();"),
                        "StaticPageTest.storesTheCompressedBytes"),
                new RunTrial("3", "an assertion that fails in a thread of its own",
                        copy -> copy.replace(PAGE_TEST, "sendsGzipToAClientThatDoesNotAcceptIt() throws IOException {",
                                "sendsGzipToAClientThatDoesNotAcceptIt() throws IOException {\n"
                                        + "Runnable failing = () -> assertThat(HTML).isEmpty();\n"
                                        + "new Thread(failing).start();"),
                        "StaticPageTest.sendsGzipToAClientThatDoesNotAcceptIt"));
    }

    /** What tests do not notice and the publisher has to: all tests run once, with all of it. */
    static List<Trial> shown() {
        return List.of(
                Trial.of("1", "a method that nobody calls",
                        copy -> copy.replace(CLAIM, "    // end::claim[]",
                                "\n    void free(String id) {\n        dynamo.deleteItem(delete -> delete"
                                        + ".tableName(id));\n    }\n    // end::claim[]"),
                        at(CLAIM, "dynamo.deleteItem", "no passed test that reached a service executed this line"))
                        .besideOthers(),
                Trial.of("1", "a method that nobody calls, in a class of which no page shows anything",
                        copy -> copy.replace(MAIL, "    void send(",
                                "    void again() {\n        ses.close();\n    }\n\n    void send("),
                        at(MAIL, "ses.close", "a region may call this line, which no passed test that reached a"))
                        .besideOthers(),
                Trial.of("1", "if (false), and a statement of which no instruction is left",
                        copy -> copy.replace(POSTS, "        return found.hasItem()",
                                "        if (false) {\n            slug.notifyAll();\n        }\n"
                                        + "        return found.hasItem()"),
                        at(POSTS, "if (false)", "a condition of this line is constant"),
                        at(POSTS, "slug.notifyAll", "the class holds no instruction for this statement"))
                        .besideOthers(),
                Trial.of("1", "a condition that comes out one way in all tests",
                        copy -> copy.replace(EAGER, "return title(slug);", "return title(slug == null ? \"\" : slug);"),
                        at(EAGER, "slug == null", "only 1 of 2 branches of this line ran")).besideOthers(),
                Trial.of("1", "a field that is initialised once in a JVM",
                        copy -> copy.replaceAll(START, "(?m)^( +)(// tag::.*\n)",
                                "$1$2$1static final Object ONCE = new Object();\n\n"),
                        at(START, "Object ONCE", "it runs once in a JVM, in whichever test came first"))
                        .besideOthers(),
                Trial.of("1", "published code in a loop over nothing, beside an assertion",
                        copy -> copy.replace(POSTS_TEST, "        assertThat(posts.title(\"year-nine\")).isEmpty();",
                                "        for (String slug : java.util.List.<String>of()) {\n            posts.title(slug);\n"
                                        + "        }\n        assertThat(posts.title(\"year-nine\")).isEmpty();"),
                        at(POSTS_TEST, "posts.title(slug)",
                                "test 'answersEmptyForASlugNobodyWrote' passed and never called this"))
                        .besideOthers(),
                Trial.of("1", "a field that nobody reads",
                        copy -> copy.replaceAll(CLAIM, "(?m)^( +)(// tag::claim.*\n)",
                                "$1$2$1private String last;\n\n"),
                        at(CLAIM, "private String last", "no published code uses 'last'"))
                        .besideOthers(),
                Trial.of("2", "a client made by a test, beside a call that proves nothing", RunTrials::handMade,
                        at(MAIN + "sandbox/SandboxGate.java", "ses.getSendQuota()",
                                "it asks a service, and no test's own clients were asked from here"))
                        .besideOthers(),
                Trial.of("2", "a client made by a test, in the hands of another published class", RunTrials::handedOn,
                        at(POST_HANDLER, "posts.title(slug)",
                                "it asks a service, and no test's own clients were asked from here"))
                        .besideOthers());
    }

    /** Its answers are the service's own, but it is the test that asks for them. */
    private static void handedOn(Copy copy) throws IOException {
        copy.replace(POST_HANDLER_TEST, "class PostHandlerTest {", """
                class PostHandlerTest {
                    private static software.amazon.awssdk.services.dynamodb.DynamoDbClient made(Aws aws) {
                        return (software.amazon.awssdk.services.dynamodb.DynamoDbClient) java.lang.reflect.Proxy
                                .newProxyInstance(PostHandlerTest.class.getClassLoader(),
                                        new Class<?>[]{software.amazon.awssdk.services.dynamodb.DynamoDbClient.class},
                                        (proxy, method, arguments) -> method.invoke(aws.dynamo(), arguments));
                    }
                """);
        copy.replace(POST_HANDLER_TEST, "new Posts(aws.dynamo(), ", "new Posts(made(aws), ");
    }

    private static void handMade(Copy copy) throws IOException {
        copy.replace(GATE_TEST, "class SandboxGateTest {", """
                class SandboxGateTest {
                    private static software.amazon.awssdk.services.ses.SesClient made(Aws aws, double mails) {
                        aws.ses().getSendQuota();
                        return (software.amazon.awssdk.services.ses.SesClient) java.lang.reflect.Proxy
                                .newProxyInstance(SandboxGateTest.class.getClassLoader(),
                                        new Class<?>[]{software.amazon.awssdk.services.ses.SesClient.class},
                                        (proxy, method, arguments) -> software.amazon.awssdk.services.ses.model
                                                .GetSendQuotaResponse.builder().max24HourSend(mails)
                                                .maxSendRate(1.0).build());
                    }
                """);
        copy.replace(GATE_TEST, "Output output) {\n        SandboxGate gate = new SandboxGate(aws.ses());",
                "Output output) {\n        SandboxGate gate = new SandboxGate(made(aws, 200));");
        copy.replace(GATE_TEST, "new SandboxGate(aws.ses())", "new SandboxGate(made(aws, 50_000))");
    }

    private static RunTrial change(String what, String file, String from, String to, String test) {
        return new RunTrial("6", what, copy -> copy.replace(MAIN + file, from, to), test);
    }
}
