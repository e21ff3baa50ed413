package yeartwo.publisher.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import yeartwo.publisher.Libraries;
import yeartwo.publisher.problem.Problems;

/** Writes a published class and tests of it into a folder, and reads what the tests say. */
record TestSources(Path folder) {

    /** @param text of the test, which begins in line 16; {@code act()} calls published code, {@code said} asserts */
    Compilation.Tests tests(String text) throws IOException {
        return tests(List.of(text)).get(0);
    }

    /** The same of several, each in a class of its own. */
    List<Compilation.Tests> tests(List<String> texts) throws IOException {
        Sources sources = Sources.of(folder, "yeartwo");
        writeWhatTheyUse(sources);
        for (int number = 0; number < texts.size(); number++) {
            write(sources.tests().resolve(file(number)), """
                    package yeartwo;
                    import static org.assertj.core.api.Assertions.*;
                    import java.util.*;
                    import org.assertj.core.api.*;
                    import org.junit.jupiter.api.Test;
                    import yeartwo.evidence.Output;
                    class Greeter%dTest {
                        static final String HELLO = "Hello";
                        static final List<String> WORDS = List.of("Hello", "Ada");
                        Greeter greeter = new Greeter();
                        Output output = new Output();
                        String act() { return greeter.act(); }
                        void said(String text) { assertThat(text).isEmpty(); }
                        @Test
                        void greets() {
                    %s
                        }
                    }
                    """.formatted(number, texts.get(number)));
        }
        Problems problems = new Problems();
        Compilation.Tests all = new Compilation(sources, Libraries.OF_TESTS, problems).tests();
        assertThat(problems.sorted()).isEmpty();
        assertThat(all.beside()).allMatch(each -> each.file().matches("yeartwo/Greeter\\d+Test.java"));
        return IntStream.range(0, texts.size()).mapToObj(TestSources::file)
                .map(file -> new Compilation.Tests(all.classes(),
                        all.assertions().stream().filter(each -> each.file().equals(file)).toList(),
                        all.beside().stream().filter(each -> each.file().equals(file)).toList()))
                .toList();
    }

    private static void writeWhatTheyUse(Sources sources) throws IOException {
        write(sources.java().resolve("yeartwo/Greeter.java"), """
                package yeartwo;
                class Greeter {
                    static final int LIMIT = 9;
                    record Name(String name) { }
                    String act() { return ""; }
                    void mayAct() { }
                    static String made(String name) { return name; }
                }
                """);
        write(sources.java().resolve("software/amazon/awssdk/services/greet/GreetClient.java"), """
                package software.amazon.awssdk.services.greet;
                public interface GreetClient {
                    static GreetClient create() { return null; }
                }
                """);
        write(sources.java().resolve("software/amazon/awssdk/awscore/exception/AwsServiceException.java"), """
                package software.amazon.awssdk.awscore.exception;
                public class AwsServiceException extends RuntimeException {
                }
                """);
        write(sources.java().resolve("software/amazon/awssdk/services/greet/GreetException.java"), """
                package software.amazon.awssdk.services.greet;
                public class GreetException extends software.amazon.awssdk.awscore.exception.AwsServiceException {
                }
                """);
        write(sources.java().resolve("org/awaitility/Awaitility.java"), """
                package org.awaitility;
                public class Awaitility {
                    public static Awaitility await() { return null; }
                    public void until(java.util.concurrent.Callable<Boolean> done) { }
                }
                """);
        write(sources.tests().resolve("yeartwo/evidence/Output.java"), """
                package yeartwo.evidence;
                public class Output {
                    public void matches(String name, String text) { }
                    public String name() { return ""; }
                }
                """);
    }

    private static String file(int number) {
        return "yeartwo/Greeter" + number + "Test.java";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
