package yeartwo.publisher.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import yeartwo.publisher.Libraries;
import yeartwo.publisher.problem.Problems;

/** Writes a published class and a test of it into a folder, and reads what the test says. */
record TestSources(Path folder) {

    /** @param text of the test, which begins in line 16 */
    Compilation.Tests tests(String text) throws IOException {
        Sources sources = Sources.of(folder, "yeartwo");
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
        write(sources.tests().resolve("yeartwo/GreeterTest.java"), """
                package yeartwo;
                import static org.assertj.core.api.Assertions.*;
                import java.util.*;
                import org.assertj.core.api.*;
                import org.junit.jupiter.api.Test;
                import yeartwo.evidence.Output;
                class GreeterTest {
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
                """.formatted(text));
        Problems problems = new Problems();
        Compilation.Tests tests = new Compilation(sources, Libraries.OF_TESTS, problems).tests();
        assertThat(problems.sorted()).isEmpty();
        return tests;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
