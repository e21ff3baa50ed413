package yeartwo.publisher.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;

/** One assertion, and whether a change of the published code could make a test fail by it. */
class CannotFailTest {

    private static final String JUNIT = "org.junit.jupiter.api.Assertions.";

    private static final String THROWN = "RuntimeException thrown = " + JUNIT + "assertThrows("
            + "RuntimeException.class, () -> said.charAt(9)); ";

    @ParameterizedTest
    @TestTexts(before = "String said = act(); ", after = ";", value = {
            "assertThat(said).as(\"said\").isEqualTo(said) | this holds something against itself; hold it against what you "
                    + "expect",
            "org.junit.jupiter.api.Assertions.assertEquals(said, said) | this holds something against itself; hold it against "
                    + "what you expect",
            "assertThat(said.isEmpty()).isIn(false, true) | this is true whatever the code does; hold what it says against what "
                    + "you expect",
            "assertThat(true).isTrue() | this is true whatever the code does; hold what it says against what you expect",
            "try { new Greeter().act(); } catch (IllegalStateException any) { } assertThat(said).isEqualTo(\"Hello\") | whether this is "
                    + "thrown or not, the test goes on; let it be thrown, or expect it with assertThatThrownBy",
            "final String two = \"two\"; assertThat(two).isEqualTo(\"two\") | this is true whatever the code does; hold what it says "
                    + "against what you expect",
            JUNIT + "assertEquals(\"Hello!\", HELLO + \"!\") | this is true whatever the code does; hold what it says "
                    + "against what you expect",
            "assertThat(catchThrowable(() -> said.charAt(9))).isNotNull() | 'Throwable' is what a bug of any kind throws too; "
                    + "name the exception that you expect, or look at it",
            "assertThatThrownBy(() -> said.charAt(9)).as(said).isNotNull() | 'Throwable' is what a bug of any kind throws too; "
                    + "name the exception that you expect, or look at it",
            "Class<?> any = RuntimeException.class; assertThatThrownBy(() -> said.charAt(9)).isInstanceOf(any) | 'Object' is what a bug of any kind "
                    + "throws too; name the exception that you expect, or look at it",
            "Class<? extends Exception> any = RuntimeException.class; assertThatThrownBy(() -> said.charAt(9)).isInstanceOf(any) | 'Exception' "
                    + "is what a bug of any kind throws too; name the exception that you expect, or look at it",
            "try { assertThat(said).isEqualTo(\"Hello\"); } catch (org.opentest4j.AssertionFailedError flaky) { } | 'AssertionFailedError' is "
                    + "what a bug of any kind throws too; name the exception that you expect, or look at it",
            "try { new Greeter().act(); } catch (RuntimeException any) { } assertThat(said).isEqualTo(\"Hello\") | "
                    + "'RuntimeException' is what a bug of any kind throws too; name the exception that you expect, or look at it",
            "Runnable act = greeter::act; try { act.run(); } catch (AssertionError any) { } | 'AssertionError' is "
                    + "what a bug of any kind throws too; name the exception that you expect, or look at it",
            "assertThatThrownBy(() -> { said.length(); said.charAt(9); }).hasMessageContaining(\"9\") | any of these statements may be "
                    + "the one that throws; leave one here, and put the others before",
            "java.util.concurrent.Executors.newCachedThreadPool().submit(() -> said) | nobody asks what became of this, "
                    + "so it may fail unheard; call get() of each Future",
            "java.util.concurrent.CompletableFuture.supplyAsync(said::length) | nobody asks what became of this, so it may fail unheard; "
                    + "call get() of each Future",
            "try { new Greeter().act(); } catch (RuntimeException any) { System.out.println(any.getMessage()); } assertThat(said)"
                    + ".isEqualTo(said.strip()) | 'RuntimeException' is what a bug of any kind throws too; name the exception that you "
                    + "expect, or look at it",
            THROWN + "String text = thrown.getMessage(); System.out.println(text) | 'RuntimeException' is what a bug of any kind "
                    + "throws too; name the exception that you expect, or look at it",
            "assertThat(java.util.Optional.of(said)).isNotEqualTo(\"Hello\") | things of these two types are never equal; hold it "
                    + "against what it could be",
            "assertThat(WORDS).as(said).hasSizeGreaterThanOrEqualTo(0) | this is true whatever the code does; hold what it says "
                    + "against what you expect",
            JUNIT + "assertThrows(RuntimeException.class, () -> said.charAt(9)).getMessage() | 'RuntimeException' is what a bug of "
                    + "any kind throws too; name the exception that you expect, or look at it",
            JUNIT + "assertThrows(RuntimeException.class, () -> said.charAt(9)).fillInStackTrace() | 'RuntimeException' is what a bug of "
                    + "any kind throws too; name the exception that you expect, or look at it",
            THROWN + "thrown.getMessage() | 'RuntimeException' is what a bug of any kind throws too; name the exception that you "
                    + "expect, or look at it"})
    void isOneThatHoldsWhateverTheCodeDoes(Compilation.Tests tests, String fault) {
        assertThat(of(tests)).isEqualTo(List.of("16 " + fault));
    }

    @ParameterizedTest
    @TestTexts(before = "String said = act(); ", after = ";", value = {
            "assertThatCode(() -> greeter.act()).doesNotThrowAnyException()",
            "assertThatCode(() -> { greeter.act(); }).as(said).doesNotThrowAnyException()",
            "assertThatCode(() -> greeter.act().isEmpty()).doesNotThrowAnyException()",
            "assertThatCode(greeter::act).doesNotThrowAnyException()",
            "assertThatNoException().isThrownBy(() -> greeter.act())",
            JUNIT + "assertDoesNotThrow(() -> greeter.act())",
            JUNIT + "assertTimeout(java.time.Duration.ofSeconds(1), () -> greeter.act())"})
    void isThatCodeThrowsNothingWhenItAnswersSomething(Compilation.Tests tests) {
        assertThat(of(tests)).isEqualTo(
                List.of("16 nobody looks at what this answers; hold it against what you expect"));
    }

    @ParameterizedTest
    @TestTexts(before = "String said = act(); ", after = ";", value = {"assertThat(said.isEmpty()).isNotNull()",
            "assertThat(said).as(said).isNotNull()",
            JUNIT + "assertNotNull(said)", "assertThat(said).isInstanceOf(CharSequence.class)",
            JUNIT + "assertInstanceOf(String.class, said)", "assertThat(said.length()).isNotNegative()",
            "assertThat(said.length()).isNotNull().isGreaterThanOrEqualTo(0)", "assertThat(said).contains(\"\")",
            "assertThat(said != null).isTrue()", JUNIT + "assertFalse(null == said)",
            "assertThat(said.length() >= 0).as(said).isTrue()", JUNIT + "assertTrue(said.length() > -1)",
            "assertThat(said).startsWith(\"\").isNotNull()", "assertThat(said).matches(\".*\")"})
    void isTrueOfNearlyAnything(Compilation.Tests tests) {
        assertThat(of(tests)).isEqualTo(
                List.of("16 this is true of nearly anything; hold it against what you expect"));
    }

    @ParameterizedTest
    @TestTexts(before = "String said = act(); ", after = ";", value = {
            "assertThatThrownBy(() -> said.charAt(9)).hasNoCause()",
            "assertThatThrownBy(() -> said.charAt(9)).message().isNotBlank()",
            "assertThatThrownBy(() -> said.charAt(9)).isNotInstanceOf(NullPointerException.class)",
            "assertThatThrownBy(() -> said.charAt(9)).hasMessageContaining(\"\")",
            "assertThatCode(() -> said.charAt(9)).isNotNull()",
            "assertThat(catchThrowable(() -> said.charAt(9))).hasNoCause()",
            "try { Runnable act = greeter::act; act.run(); } catch (Throwable any) { }"})
    void isThatSomethingWasThrown(Compilation.Tests tests) {
        assertThat(of(tests)).isEqualTo(List.of("16 'Throwable' is what a bug of any kind throws too; name the "
                + "exception that you expect, or look at it"));
    }

    @ParameterizedTest
    @TestTexts(before = "String said = act(); ", after = ";", value = {
            "assertThat(said).isNotNull().isEqualTo(\"Hello\")",
            "assertThat(java.util.List.of(true, false)).containsExactly(true, false)",
            "assertThat(java.util.Map.of(\"a\", \"a\")).extractingByKey(\"a\").isEqualTo(\"a\")",
            "assertThatThrownBy(() -> said.charAt(9)).isNotNull().isInstanceOf(StringIndexOutOfBoundsException.class)",
            "assertThatThrownBy(() -> said.charAt(9)).hasMessageContaining(\"9\").isNotNull()",
            THROWN + "assertThat(thrown.getMessage()).contains(\"9\")",
            THROWN + "assertThat(thrown).hasMessageContaining(\"9\")",
            "try { said.charAt(9); fail(said); } catch (RuntimeException thrown) { assertThat(thrown.getMessage()).contains(\"9\"); }",
            "try { new Greeter().act(); } catch (RuntimeException any) { throw any; } assertThat(said).isEqualTo(\"Hello\")",
            "assertThat(new java.util.concurrent.atomic.AtomicInteger()).isNotEqualTo(new java.util.concurrent.atomic.AtomicInteger())",
            "assertThat(said).isNotEqualTo(act())",
            "assertThat((Object) said).isNotEqualTo(java.util.Optional.of(said))",
            "assertThat(WORDS).hasSizeGreaterThanOrEqualTo(1)",
            "assertThatCode(() -> new java.util.concurrent.CountDownLatch(0).await(1, null)).doesNotThrowAnyException()",
            "assertThatNoException().isThrownBy(() -> greeter.mayAct())",
            "assertThat(" + JUNIT + "assertDoesNotThrow(() -> greeter.act())).isEqualTo(\"Hello\")",
            "assertThat(said.length()).isNotNegative().isLessThan(9)",
            "assertThat((Object) said).isInstanceOf(String.class)",
            "assertThat(catchThrowableOfType(IllegalStateException.class, () -> said.charAt(9))).isNotNull()",
            "assertThat(catchThrowable(() -> said.charAt(9))).isNull()",
            "assertThatThrownBy(() -> said.charAt(9)).hasNoCause().message().contains(\"9\")",
            "try { said.charAt(9); } catch (IllegalStateException any) { }",
            "try { new Greeter().act(); fail(said); } catch (IllegalStateException any) { }",
            "assertThat(said == null).isTrue()", "assertThat(said.length() > 0).isTrue()",
            "assertThat(Greeter.LIMIT + 1).isEqualTo(10)",
            "var soft = new org.assertj.core.api.SoftAssertions(); soft.assertThat(said).isEqualTo(\"Hello\"); soft.assertAll()"})
    void isNotOneThatMayFail(Compilation.Tests tests) {
        assertThat(of(tests)).isEmpty();
    }

    /** What is wrong with an assertion of what published code {@code said}, behind its line. */
    private static List<String> of(Compilation.Tests tests) {
        return tests.beside().stream().map(each -> each.line() + " " + each.text())
                .filter(found -> !found.contains("is no test")).toList();
    }
}
