package yeartwo.publisher.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** What a test asserts, as far as its text tells. */
class TestMethodsTest {

    @TempDir
    private Path folder;

    private static Assertions of(Compilation.Tests tests) {
        return tests.assertions().get(0);
    }

    private Compilation.Tests tests(String text) throws IOException {
        return new TestSources(folder).tests(text);
    }

    @ParameterizedTest
    @TestTexts({"assertThat(act());", "assertThat(act()).as(HELLO);", "assertThatCode(() -> act());",
            "catchThrowable(() -> act());", "assertThatThrownBy(() -> act());", "tuple(act());",
            "assertThat(List.of(act())).filteredOn(String::isEmpty);",
            "assertThat(List.of(act())).extracting(String::isEmpty);", "assertThat(List.of(act())).singleElement();",
            "assertThat((Object) act()).usingRecursiveComparison();",
            "assertThat((Object) act()).asInstanceOf(InstanceOfAssertFactories.STRING);",
            "assertThatExceptionOfType(Exception.class);", "assertThat(List.of(act())).size();",
            "new SoftAssertions().assertThat(act()).as(HELLO).isEqualTo(HELLO);",
            "act(); output.name();"})
    void assertNothingWhereTheyOnlyPrepareTo(Compilation.Tests tests) {
        assertThat(of(tests).reachable()).isEmpty();
    }

    @ParameterizedTest
    @TestTexts({"assertThat(act()).as(HELLO).isEmpty();", "assertThat(act()).hasSize(0);",
            "assertThat(List.of(act())).singleElement().isEqualTo(HELLO);",
            "assertThat(List.of(act())).allMatch(each -> each.isEmpty());",
            "assertThat(List.of(act())).contains(HELLO);",
            "assertThat((Object) act()).usingRecursiveComparison().isEqualTo(HELLO);",
            "assertThatCode(() -> act()).doesNotThrowAnyException();",
            "assertThatCode(greeter::act).doesNotThrowAnyException();",
            "assertThatExceptionOfType(Exception.class).isThrownBy(() -> act()).withMessage(HELLO);",
            "SoftAssertions.assertSoftly(all -> all.assertThat(act()).isEqualTo(HELLO));",
            "output.matches(HELLO, act());", "said(act());", "List.of(act()).forEach(each -> said(each));",
            "org.junit.jupiter.api.Assertions.assertEquals(HELLO, act());",
            "var name = new Greeter.Name(act()); assertThat(name.name()).isEmpty();",
            "assertThat(HELLO).isEmpty(); assertThatThrownBy(() -> act()).isInstanceOf(Error.class);",
            "Runnable a = () -> said(act()); a.run();",
            "try { act(); fail(); } catch (IllegalStateException expected) { }",
            "try { said(act()); } finally { greeter.act(); }",
            "assertThat(java.nio.file.Path.of(act())).exists();",
            "assertThat(List.of(act())).noneSatisfy(each -> assertThat(each).isEmpty());",
            "assertThat(List.of(act())).allSatisfy(each -> said(each));",
            "SoftAssertions.assertSoftly(all -> List.of(act()).forEach(each -> all.assertThat(each).isEmpty()));",
            "BDDSoftAssertions.thenSoftly(all -> all.then(act()).isEmpty());"})
    void assertSomethingOfWhatTheyCall(Compilation.Tests tests) {
        Assertions test = of(tests);

        assertThat(test.reachable()).isNotEmpty();
        assertThat(test.faults()).isEmpty();
    }

    @ParameterizedTest
    @TestTexts({"assertThat(act().equals(HELLO)); assertThat(act()).isEmpty();",
            "assertThatThrownBy(() -> act()); said(act());", "assertThat(act()).as(HELLO); said(act());",
            "List.of(act()).forEach(each -> assertThat(each)); said(act());"})
    void beginWhatTheyNeverAssert(Compilation.Tests tests) {
        assertThat(of(tests).faults()).isEqualTo(Map.of(16, "this begins an assertion and asserts nothing"));
    }

    @ParameterizedTest
    @TestTexts({
            "assertThat(List.of(1)).allSatisfy(each -> act()); | this lambda asserts nothing; what it returns is not looked at",
            "org.junit.jupiter.api.Assertions.assertAll(() -> act()); | this lambda asserts nothing; what it returns is not "
                    + "looked at",
            "List.of(act()).forEach(this::said); | a method reference leaves no trace of being called; write a lambda",
            "assertThatThrownBy(() -> { act(); assertThat(act()).isEmpty(); }).isInstanceOf(Error.class); | this is not "
                    + "reached when what stands before it throws; put it after"})
    void holdNothingAgainstAnything(Compilation.Tests tests, String fault) {
        assertThat(of(tests).faults()).isEqualTo(Map.of(16, fault));
    }

    @ParameterizedTest
    @TestTexts({"said(HELLO); act();", "String name = act(); said(name); greeter.act();",
            "said(act()); act();", "said(HELLO); List.of(1).forEach(any -> act());",
            "said(HELLO); java.util.function.Supplier<String> a = greeter::act; a.get();",
            "var name = new Greeter.Name(HELLO); said(HELLO); name.name();",
            "List.of(1).forEach(any -> said(act())); act();"})
    void assertNothingOfWhatTheyCallLast(Compilation.Tests tests) {
        assertThat(of(tests).faults())
                .isEqualTo(Map.of(15, "test 'greets' asserts nothing of what it calls last, in line 16"));
    }

    @ParameterizedTest
    @TestTexts({
            "var refusal = assertThatThrownBy(() -> act()).isInstanceOf(Error.class); | refusal",
            "boolean refused = false; try { said(act()); } catch (Error any) { refused = true; } | refused",
            "int acts = 0; for (String each : WORDS) { said(act()); acts++; } | acts",
            "String all = HELLO; for (String each : WORDS) { said(act()); all += each; } | all",
            "Runnable later = () -> { String found = act(); said(HELLO); }; later.run(); | found"})
    void readNowhereWhatTheyKeep(Compilation.Tests tests, String name) {
        assertThat(of(tests).faults()).isEqualTo(
                Map.of(16, "test 'greets' reads '" + name + "' nowhere, so nothing depends on it"));
    }

    @Test
    void readNowhereWhatTheyAreHanded() throws IOException {
        String text = "said(act()); }\n@org.junit.jupiter.params.ParameterizedTest\n"
                + "void greetsBy(String name, int times) { assertThat(act()).hasSize(times);";

        assertThat(tests(text).assertions().get(1).faults()).isEqualTo(
                Map.of(18, "test 'greetsBy' reads 'name' nowhere, so nothing depends on it"));
    }

    @ParameterizedTest
    @TestTexts({"for (String each : WORDS) { said(act()); }", "WORDS.forEach(each -> said(act()));",
            "try (var open = java.util.stream.Stream.of(1)) { said(act()); }",
            "try { said(act()); } finally { int[] times = {0}; times[0]++; }",
            "String found; found = act(); said(found);", "String all = HELLO; said(all += act());",
            "if ((Object) act() instanceof String found) { said(act()); }"})
    void mayLeaveUnreadWhatHasToBeThere(Compilation.Tests tests) {
        assertThat(of(tests).faults()).isEmpty();
    }

    @ParameterizedTest
    @TestTexts(before = "said(act());\n}\n", after = "\nvoid last() { greets();", delimiter = '!', value = {
            "@org.junit.jupiter.api.Tag(HELLO) void greet() { } ! 'greet' has @Tag and is no test; give it @Test, or delete it",
            "void greet() { assertThat(act()); } void lastToo() { greet(); } ! this begins an assertion and asserts nothing",
            "@org.junit.jupiter.api.Nested class Inner { void greet() { } @Test void greets() { said(act()); } } ! 'greet' is no "
                    + "test, and no test calls it; give it @Test, or delete it",
            "@org.junit.jupiter.api.AfterEach void greet() { act(); } ! 'greet' calls published code where no test asserts what "
                    + "comes of it: once for all, or after the end",
            "Object client = new software.amazon.awssdk.services.greet.GreetClient() { }; ! a client made by hand answers "
                    + "for no service; hand the test's own client an interceptor",
            "class Late implements org.junit.jupiter.api.extension.AfterEachCallback { public void afterEach("
                    + "org.junit.jupiter.api.extension.ExtensionContext any) { act(); } } ! 'afterEach' calls published code "
                    + "where no test asserts what comes of it: once for all, or after the end",
            "org.junit.jupiter.api.extension.AfterEachCallback late = any -> act(); ! 'late' calls published code where no test "
                    + "asserts what comes of it: once for all, or after the end",
            "org.junit.jupiter.api.extension.AfterEachCallback late = this::tidyUp; void tidyUp(Object any) { act(); } ! 'late' "
                    + "calls published code where no test asserts what comes of it: once for all, or after the end",
            "org.junit.jupiter.api.extension.BeforeEachCallback noise = any -> System.gc(); !",
            "class Quiet implements org.junit.jupiter.api.extension.TestExecutionExceptionHandler { public void "
                    + "handleTestExecutionException(org.junit.jupiter.api.extension.ExtensionContext at, Throwable of) { } } ! "
                    + "this may keep from JUnit that a test failed",
            "Object client = java.lang.reflect.Proxy.newProxyInstance(null, null, null); ! a client made by hand answers for "
                    + "no service; hand the test's own client an interceptor",
            "Object client = software.amazon.awssdk.services.greet.GreetClient.create(); ! a client made by hand answers for no "
                    + "service; hand the test's own client an interceptor",
            "@org.junit.jupiter.api.AfterEach void greet() { said(act()); } !",
            "@org.junit.jupiter.api.Nested class Inner implements java.util.function.Supplier<String> { public String get() { return HELLO; }"
                    + " @Test void greet() { said(act()); } } !",
            "@org.junit.jupiter.params.provider.MethodSource(\"ids\") @Test void greet() { said(act()); } List<String> ids() "
                    + "{ return null; } !"})
    void standBesideOthers(Compilation.Tests tests, String fault) {
        assertThat(tests.beside())
                .extracting(Compilation.Beside::text)
                .filteredOn(text -> !text.matches("'(act|said|last|lastToo)' is no.*"))
                .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @TestTexts({
            "assertThat(List.of(act()).stream().allMatch(String::isEmpty)).isTrue(); | this is true of no elements at all; "
                    + "hand the elements to assertThat",
            "assertThatThrownBy(() -> act()).isInstanceOf(RuntimeException.class); | "
                    + "'RuntimeException' is what a bug of any kind throws too; name the exception that you expect, or look at it",
            "assertThatExceptionOfType(Throwable.class).isThrownBy(() -> act()); | 'Throwable' is what a bug of any kind "
                    + "throws too; name the exception that you expect, or look at it",
            "org.junit.jupiter.api.Assertions.assertThrows(Exception.class, () -> act()); | 'Exception' "
                    + "is what a bug of any kind throws too; name the exception that you expect, or look at it",
            "var all = new SoftAssertions(); all.assertThat(act()).isEmpty(); said(act()); | these assertions fail only if "
                    + "somebody asks; SoftAssertions.assertSoftly(all -> …) does",
            "assertThatThrownBy(() -> act()).isInstanceOf(software.amazon.awssdk.services.greet.GreetException.class); | "
                    + "'GreetException' is what a bug of any kind throws too; name the exception that you expect, or look at it",
            "assertThatException().isThrownBy(() -> act()); | 'Exception' is what a bug of any kind throws too; name the "
                    + "exception that you expect, or look at it",
            "try { act(); fail(); } catch (RuntimeException expected) { } | 'RuntimeException' is what a bug of any kind throws "
                    + "too; name the exception that you expect, or look at it",
            "for (String each : WORDS) try { said(act()); assertThat(act()).isEmpty(); } catch (AssertionError late) { } | "
                    + "'AssertionError' is what a bug of any kind throws too; name the exception that you expect, or look at it",
            "new Thread(() -> assertThat(act()).isEmpty()).start(); | this fails in a thread where nobody hears of it; return "
                    + "what it looks at, as with inParallel",
            "java.util.concurrent.CompletableFuture.runAsync(() -> assertThat(act()).isEmpty()); | this fails in a thread "
                    + "where nobody hears of it; return what it looks at, as with inParallel",
            "java.util.concurrent.Executors.newCachedThreadPool().submit(() -> { assertThat(act()).isEmpty(); }); | this fails "
                    + "in a thread where nobody hears of it; return what it looks at, as with inParallel",
            "SoftAssertions.assertSoftly(all -> act()); said(act()); | this lambda asserts nothing",
            "boolean all = WORDS.stream().allMatch(String::isEmpty); assertThat(all).isTrue(); said(act()); | this is true of no "
                    + "elements at all; hand the elements to assertThat",
            "org.awaitility.Awaitility.await().until(() -> true); said(act()); | this is true whatever the code does; hold what it "
                    + "says against what you expect",
            "assertThatThrownBy(() -> act()).isInstanceOf(RuntimeException.class).hasNoCause(); | 'RuntimeException' is what a "
                    + "bug of any kind throws too; name the exception that you expect, or look at it",
            "Throwable late = catchThrowable(() -> act()); assertThat(late).isNotNull(); | 'Throwable' is what a bug of any kind throws "
                    + "too; name the exception that you expect, or look at it",
            "Throwable late = catchThrowable(() -> act()); assertThat(late).isInstanceOf(IllegalStateException.class); |",
            "Throwable late = catchThrowable(() -> act()); String text = late.getMessage(); assertThat(text).isEmpty(); |",
            "assertThatException().isThrownBy(() -> act()).withMessage(HELLO); |",
            "assertThatThrownBy(() -> act()).isInstanceOf(RuntimeException.class).hasMessage(HELLO); |",
            "try { act(); } catch (RuntimeException late) { said(act()); } |",
            "assertThat(List.of(act())).allMatch(each -> each.chars().allMatch(c -> c > 0)); |",
            "assertThatThrownBy(() -> act()).isExactlyInstanceOf(RuntimeException.class); |"})
    void cannotFail(Compilation.Tests tests, String fault) {
        assertThat(tests.beside()).extracting(each -> each.line() + " " + each.text())
                .filteredOn(found -> !found.contains("is no test"))
                .isEqualTo(fault.isEmpty() ? List.of() : List.of("16 " + fault));
    }

    @Test
    void areMadeByAFactory() throws IOException {
        assertThat(
                tests("said(act()); }\n@org.junit.jupiter.api.TestFactory List<Object> factory() { return List.of();")
                        .assertions().get(1).faults())
                .hasSize(1).containsValue("no record tells the tests of a @TestFactory apart, so "
                        + "they prove nothing; write a @ParameterizedTest");
    }

    @ParameterizedTest
    @TestTexts(before = "output.matches(HELLO, ", after = ");\n}\nrecord Said(int times) { }\n"
            + "static String fixed() { return HELLO; }\nstatic String again(int n) { return n > 0 ? again(n - 1) : HELLO; }\n"
            + "static String report(int times) { return \"%d\".formatted(times);", value = {"\"Hello\" | true",
                    "\"Hel\" + \"lo\" | true", "HELLO | true",
                    "String.join(\"\", List.of(HELLO)) | true", "String.join(HELLO, WORDS) | true",
                    "String.format(Locale.ROOT, HELLO, 1) | true",
                    "1 > 0 ? HELLO : HELLO.strip() | true", "new StringBuilder(HELLO).append(9).toString() | true",
                    "java.nio.file.Files.exists(java.nio.file.Path.of(HELLO)) + HELLO | true",
                    "report(9) | true", "report(report(9).length()) | true", "fixed() | true", "again(9) | false",
                    "new Said(9).times() + HELLO | true", "report(act().length()) | false",
                    "new Said(act().length()).times() + HELLO | false", "Greeter.made(HELLO) | false",
                    "new StringBuilder(HELLO).append(act()).toString() | false",
                    "String.format(HELLO, act()) | false", "act() | false", "\"%s\".formatted(act()) | false",
                    "act() + HELLO | false"})
    void printWhatTheyDidNotKnowBefore(Compilation.Tests tests, boolean typed) {
        assertThat(tests.beside())
                .extracting(Compilation.Beside::text)
                .filteredOn("this output is typed, not printed"::equals)
                .hasSize(typed ? 1 : 0);
    }
}
