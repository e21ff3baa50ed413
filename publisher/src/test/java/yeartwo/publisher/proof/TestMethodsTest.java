package yeartwo.publisher.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeartwo.publisher.problem.Problems;

/** What a test asserts, as far as its text tells. */
class TestMethodsTest {

    @TempDir
    private Path folder;

    /** What is known of a test, whose text begins in line 15; {@code act()} calls published code, {@code said} asserts. */
    private Assertions of(String text) throws IOException {
        Sources sources = Sources.of(folder, "yeartwo");
        write(sources.java().resolve("yeartwo/Greeter.java"), """
                package yeartwo;
                class Greeter {
                    record Name(String name) { }
                    String act() { return ""; }
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
        Compilation.Tests tests = new Compilation(sources, System.getProperty("java.class.path"), problems).tests();
        assertThat(problems.sorted()).isEmpty();
        return tests.assertions().get(0);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assertThat(act());", "assertThat(act()).as(HELLO);", "assertThatCode(() -> act());",
            "catchThrowable(() -> act());", "assertThatThrownBy(() -> act());", "tuple(act());",
            "assertThat(List.of(act())).filteredOn(String::isEmpty);",
            "assertThat(List.of(act())).extracting(String::isEmpty);", "assertThat(List.of(act())).singleElement();",
            "assertThat((Object) act()).usingRecursiveComparison();",
            "assertThat((Object) act()).asInstanceOf(InstanceOfAssertFactories.STRING);",
            "assertThatExceptionOfType(Exception.class);", "assertThat(List.of(act())).size();",
            "new SoftAssertions().assertThat(act()).as(HELLO).isEqualTo(HELLO);",
            "act(); output.name();"})
    void assertNothingWhereTheyOnlyPrepareTo(String text) throws IOException {
        assertThat(of(text).reachable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assertThat(act()).as(HELLO).isEmpty();", "assertThat(act()).hasSize(0);",
            "assertThat(List.of(act())).singleElement().isEqualTo(HELLO);",
            "assertThat(List.of(act())).allMatch(each -> each.isEmpty());",
            "assertThat(List.of(act())).contains(HELLO);",
            "assertThat((Object) act()).usingRecursiveComparison().isEqualTo(HELLO);",
            "assertThatCode(() -> act()).doesNotThrowAnyException();",
            "assertThatCode(greeter::act).doesNotThrowAnyException();",
            "assertThatExceptionOfType(Exception.class).isThrownBy(() -> act()).withMessage(HELLO);",
            "SoftAssertions.assertSoftly(all -> all.assertThat(act()).isEqualTo(HELLO));",
            "SoftAssertions all = new SoftAssertions(); all.assertThat(act()).isEmpty(); all.assertAll();",
            "output.matches(HELLO, act());", "said(act());", "List.of(act()).forEach(this::said);",
            "org.junit.jupiter.api.Assertions.assertEquals(HELLO, act());",
            "var name = new Greeter.Name(act()); assertThat(name.name()).isEmpty();",
            "assertThat(HELLO).isEmpty(); assertThatThrownBy(() -> act()).isInstanceOf(Error.class);",
            "List<String> said = new ArrayList<>(); Runnable a = () -> said(act()); a.run();"})
    void assertSomethingOfWhatTheyCall(String text) throws IOException {
        Assertions test = of(text);

        assertThat(test.reachable()).isNotEmpty();
        assertThat(test.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assertThat(act().equals(HELLO)); assertThat(act()).isEmpty();",
            "assertThatThrownBy(() -> act()); said(act());", "assertThat(act()).as(HELLO); said(act());"})
    void beginWhatTheyNeverAssert(String text) throws IOException {
        assertThat(of(text).faults()).isEqualTo(Map.of(15, "this begins an assertion and asserts nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"var all = new SoftAssertions(); all.assertThat(act()).isEmpty(); said(act());",
            "var all = new SoftAssertions(); all.assertAll(); all.assertThat(act()).isEmpty(); said(act());"})
    void keepAnAssertionForNobody(String text) throws IOException {
        assertThat(of(text).faults()).isEqualTo(Map.of(15, "this assertion fails only if assertAll asks, after it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"said(HELLO); act();", "String name = act(); said(name); greeter.act();",
            "said(act()); act();", "said(HELLO); List.of(1).forEach(any -> act());",
            "said(HELLO); java.util.function.Supplier<String> a = greeter::act; a.get();",
            "var name = new Greeter.Name(HELLO); said(HELLO); name.name();"})
    void assertNothingOfWhatTheyCallLast(String text) throws IOException {
        assertThat(of(text).faults())
                .isEqualTo(Map.of(14, "test 'greets' asserts nothing of what it calls last, in line 15"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"Hello\" | true", "\"Hel\" + \"lo\" | true", "HELLO | true",
            "String.join(\"\", List.of(HELLO)) | true", "1 > 0 ? HELLO : HELLO.strip() | true",
            "String.format(HELLO, act()) | false", "act() | false", "\"%s\".formatted(act()) | false",
            "act() + HELLO | false"})
    void printWhatTheyDidNotKnowBefore(String text, boolean typed) throws IOException {
        assertThat(of("output.matches(HELLO, " + text + ");").faults())
                .isEqualTo(typed ? Map.of(15, "this output is typed, not printed") : Map.of());
    }
}
