package yeartwo.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static yeartwo.publisher.Site.given;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problem;

/** One thing in the text of a region of which no record of an execution can tell whether it ran. */
class SyntaxProblemsTest {

    private static final String CLASS = "snippets/src/main/java/yeartwo/greet/Greeter.java";
    private static final String CLIENT = "snippets/src/main/java/software/amazon/awssdk/services/greet/GreetClient.java";
    private static final String CLIENT_TEXT = """
            package software.amazon.awssdk.services.greet;

            public final class GreetClient {
                public String ask() {
                    return "";
                }
                public String askPaginator() {
                    return "";
                }
                public String close() {
                    return "";
                }
            }
            """;
    private static final String IMPORTS = "import java.util.stream.Stream; "
            + "import software.amazon.awssdk.services.greet.GreetClient;\n/**";
    private static final String LAST = "return \"Hello, \" + name; // <2>";

    @Test
    void isAMethodReferenceThatNobodyMayHaveCalled() throws Exception {
        given().with(CLASS, LAST, "Runnable a = Error::new; " + LAST).prove()
                .fails(CLASS + ":11: region 'greet' is not proved: a method reference leaves no trace of being called; "
                        + "write a lambda");
    }

    @Test
    void isACatchOfSeveralTypes() throws Exception {
        List<Problem> problems = given().with(CLASS, LAST,
                "try { Thread.yield(); } catch (ArithmeticException | Error e) { } // <2>\n"
                        + LAST.replace(" // <2>", ""))
                .prove().problems();

        assertThat(problems).extracting(Object::toString).anyMatch(text -> text.startsWith(CLASS
                + ":11: region 'greet' is not proved: which of several types was caught leaves no trace"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "boolean none = name.isEmpty() | name.isBlank(); ! this asks both sides, and no record tells what each said",
            "switch (name) { case \"a\", \"b\" -> { } default -> { } } ! which of several labels was meant",
            "switch (name) { case \"a\": default: name.trim(); } ! which of several labels was meant"})
    void isAConditionOfWhichOnlyTheOutcomeLeavesATrace(String statement, String why) throws Exception {
        List<Problem> problems = given().with(CLASS, LAST, statement + " // <2>\n" + LAST.replace(" // <2>", ""))
                .prove().problems();

        assertThat(problems).extracting(Object::toString)
                .anyMatch(text -> text.startsWith(CLASS + ":11: region 'greet' is not proved: " + why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"static String last;\n    static {\n        last = \"\";\n    }",
            "enum Tone {\n        LOUD\n    }", "static final Object LOCK = new Object();",
            "interface Tones {\n        Object LOCK = new Object();\n    }"})
    void isWhatRunsOnceInAJvm(String initialised) throws Exception {
        List<Problem> problems = given().with(CLASS, "// tag::greet[]\n", "// tag::greet[]\n    " + initialised + "\n")
                .prove().problems();

        assertThat(problems).extracting(Object::toString).anyMatch(text -> text.matches("(?s)" + CLASS
                + ":[78]: region 'greet' is not proved: it runs once in a JVM, in whichever test came first; "
                + "move it into a constructor or a method, or, as an enum, out of the region.*"));
    }

    @ParameterizedTest
    @CsvSource({"LIMIT, static final int LIMIT = 9;", "Tones, interface Tones { }",
            "most, private final int most = 3;"})
    void isADeclarationThatNobodyUses(String name, String declared) throws Exception {
        given().with(CLASS, "// tag::greet[]\n", "// tag::greet[]\n    " + declared + "\n").prove()
                .fails(CLASS
                        + ":7: region 'greet' is not proved: no published code uses '" + name + "'; use it, or "
                        + "delete it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stream.builder().add(name).build();", "Stream.builder().add(name);",
            "new GreetClient().askPaginator();", "name.strip();", "Stream.of(name).sorted();"})
    void isAStatementThatOnlyMakesSomething(String statement) throws Exception {
        List<Problem> problems = given().with(CLIENT, CLIENT_TEXT).with(CLASS, "\n/**", IMPORTS)
                .with(CLASS, LAST, statement + "\n" + LAST).prove().problems();

        assertThat(problems).extracting(Object::toString).anyMatch(text -> text.startsWith(CLASS
                + ":11: region 'greet' is not proved: what this makes is dropped, and does nothing by itself; use it, or "
                + "delete it"));
    }

    @Test
    void isAVariableThatNobodyReads() throws Exception {
        given().with(CLASS, LAST, "var pages = name.strip(); " + LAST).prove()
                .fails(CLASS
                        + ":11: region 'greet' is not proved: no published code uses 'pages'; use it, or "
                        + "delete it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"private String last;", "String last;"})
    void isAFieldThatNobodyReads(String field) throws Exception {
        given().with(CLASS, "// tag::greet[]\n", "// tag::greet[]\n    " + field + "\n")
                .with(CLASS, LAST, "last = name; " + LAST).prove()
                .fails(CLASS
                        + ":7: region 'greet' is not proved: no published code uses 'last'; use it, or "
                        + "delete it");
    }

    @Test
    void isAParameterThatNobodyReads() throws Exception {
        given().with(CLASS, LAST, "return greeting(name, 9); // <2>")
                .with(CLASS, "// end::greet[]",
                        "static String greeting(String name, int times) { return \"Hello, \" + name; }\n"
                                + "    // end::greet[]")
                .prove()
                .fails(CLASS
                        + ":13: region 'greet' is not proved: no published code uses 'times'; use it, or "
                        + "delete it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"var all = Stream.builder(); all.add(name).add(name);",
            "try (var all = Stream.of(name)) { Thread.yield(); }"})
    void isNotWhatKeepsWhatItIsTold(String statements) throws Exception {
        given().with(CLASS, "\n/**", "import java.util.stream.Stream;\n/**")
                .with(CLASS, LAST, statements + "\n" + LAST).bake().succeeds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"if (name.length() < Tone.LIMIT) {", "if (name.length() < LIMIT) {"})
    void isNotADeclarationThatAnotherClassUses(String condition) throws Exception {
        given().with("snippets/src/main/java/yeartwo/greet/Tone.java",
                "package yeartwo.greet;\n\ninterface Tone {\n    int LIMIT = 1;\n}\n")
                .with(CLASS, "final class Greeter", "final class Greeter implements Tone, java.io.Serializable")
                .with(CLASS, "    // tag", "    private static final long serialVersionUID = 1;\n    // tag")
                .with(CLASS, "if (name.isEmpty()) {", condition).bake().succeeds();
    }

    /** The tests of the fixture report a request that they made by the way, and line 9, from which one was made. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"11, client.ask(), false", "9, client.ask(), true",
            "11, client.askPaginator(), false", "11, client.close(), true",
            "11, new Asker().ask(), false", "11, new Asker(client).ask(), false", "9, new Asker().ask(), true",
            "11, new Asker().askLater(), true", "11, new Asker().get(() -> name), true"})
    void isARequestThatATestsOwnClientsDidNotMake(int line, String call, boolean proved) throws Exception {
        List<Problem> problems = given().with(CLIENT, CLIENT_TEXT)
                .with("snippets/src/main/java/yeartwo/greet/Asker.java", """
                        package yeartwo.greet;

                        import java.util.function.Supplier;

                        import software.amazon.awssdk.services.greet.GreetClient;

                        final class Asker {

                            private final GreetClient client;

                            Asker() {
                                client = new GreetClient();
                            }

                            Asker(GreetClient client) {
                                this.client = client;
                                ask();
                            }

                            String ask() {
                                return inTurn();
                            }

                            private String inTurn() {
                                return client.ask();
                            }

                            Supplier<String> askLater() {
                                return () -> client.ask();
                            }

                            String get(Supplier<String> supplier) {
                                return supplier.get();
                            }
                        }
                        """)
                .with(CLASS, "class Greeter {",
                        "class Greeter { final software.amazon.awssdk.services.greet.GreetClient"
                                + " client = new software.amazon.awssdk.services.greet.GreetClient();")
                .with(CLASS, line == 9 ? "\"Hello\";" : "+ name;",
                        (line == 9 ? "\"Hello\" + " : "+ name + ") + call + ";")
                .prove().problems();

        assertThat(problems).extracting(Object::toString).filteredOn(text -> text.contains("asks a service"))
                .containsExactlyElementsOf(proved
                        ? List.of()
                        : List.of(CLASS + ":" + line
                                + ": region 'greet' is not proved: it asks a service, and no test's "
                                + "own clients were asked from here\n    shown in 1 block: content/greeting.adoc:18"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GreetException any | return \"\"; | true",
            "Exception any | name.trim(); | true",
            "GreetException any | return any.getMessage(); | false", "GreetException any | throw new Error(); | false",
            "GreetException.Refused any | return \"\"; | false"})
    void isAnyRefusalOfAServiceThatIsTakenForOne(String caught, String handled, boolean refused) throws Exception {
        List<Problem> problems = given()
                .with("snippets/src/main/java/software/amazon/awssdk/awscore/exception/AwsServiceException.java",
                        "package software.amazon.awssdk.awscore.exception;\npublic class AwsServiceException extends "
                                + "RuntimeException {\n}\n")
                .with("snippets/src/main/java/yeartwo/greet/GreetException.java",
                        "package yeartwo.greet;\nclass GreetException "
                                + "extends software.amazon.awssdk.awscore.exception.AwsServiceException {\n"
                                + "static class Refused extends GreetException {\n}\n}\n")
                .with(CLASS, LAST, "try { name.strip(); } catch (" + caught + ") { " + handled + " } " + LAST)
                .prove().problems();

        assertThat(problems).extracting(Object::toString).filteredOn(text -> text.contains("taken for one"))
                .containsExactlyElementsOf(refused
                        ? List.of(CLASS + ":11: '" + caught.replace(" any", "")
                                + "' is more than one failure, and all are "
                                + "taken for one here; catch the one that is meant, or look at it")
                        : List.of());
    }

    @Test
    void isAClientMadeByHand() throws Exception {
        String client = "snippets/src/main/java/software/amazon/awssdk/services/greet/GreetClient.java";
        String fake = "snippets/src/main/java/yeartwo/greet/Fake.java";
        assertThat(given()
                .with(client, "package software.amazon.awssdk.services.greet;\npublic interface GreetClient {\n}\n")
                .with(fake, "package yeartwo.greet;\nclass Fake implements\n"
                        + "        software.amazon.awssdk.services.greet.GreetClient {\n}\n")
                .prove().problems())
                .extracting(Problem::toString)
                .contains(fake + ":3: a client made by hand answers for no service; hand the "
                        + "test's own client an interceptor");
    }
}
