package yeartwo.publisher.code;

import java.util.regex.Pattern;

import javax.lang.model.element.Element;

import org.jspecify.annotations.Nullable;

/** Tells by its name, with that of its class before it, what a method does for an assertion. */
final class AssertionNames {

    private static final String OUTPUT = "yeartwo.evidence.Output.matches";

    /**
     * What holds something against something. Most of what AssertJ has leads from one of these to the next, or prepares
     * it: alone it finds nothing. That something is thrown is such a beginning too: a bug of any kind throws something.
     */
    private static final Pattern ASSERTS = Pattern.compile("org\\.junit\\.jupiter\\.api\\.Assertions\\.\\w+"
            + "|org\\.awaitility\\.[\\w.]+\\.until\\w*|yeartwo\\.evidence\\.Output\\.matches"
            + "|org\\.assertj\\.[\\w.]+\\.(assertAll|assertSoftly|thenSoftly|zipSatisfy"
            + "|(all|any|none)(Match|Satisfy)\\w*|(accepts|are|can|completes|contains?|do|does|ends|exists|fails?|has|have|is"
            + "|matches|rejects|returns|satisfies|starts|succeeds)(?![a-z])\\w*)"
            + "|org\\.assertj\\.core\\.api\\.ThrowableAssertAlternative\\.with\\w*");

    /** What holds for nearly anything; with its arguments. */
    private static final Pattern WEAK = Pattern.compile("isNotNull\\(\\)|assertNotNull\\(.*|isNotNegative\\(\\)"
            + "|isGreaterThanOrEqualTo\\(0L?\\)|(contains|startsWith|endsWith|hasMessage\\w+)\\(\"\"\\)"
            + "|\\w*[mM]atch(es|ing)\\(\"\\.\\*\"\\)");

    /** What leads to an assertion and is worth nothing as a statement of its own. */
    private static final Pattern BEGINS = Pattern.compile("(org\\.assertj|yeartwo\\.evidence\\.Thrown)\\..*");

    /** What begins an assertion whose outcome is kept until somebody asks for all of them. */
    private static final Pattern SOFT = Pattern
            .compile("org\\.assertj\\.[\\w.]*Soft\\w*\\.(assertThat|then(?!Softly))\\w*");

    private static final Pattern THROWS = Pattern
            .compile("assertThatThrownBy|assertThatExceptionOfType|isThrownBy|assertThrows\\w*|catchThrowable\\w*");

    /** What a lambda is handed to that may fail, for the assertion is that one, or another one, does. */
    private static final Pattern MAY_FAIL = Pattern.compile("noneSatisfy|satisfiesAnyOf");

    /** What calls a lambda for what that asserts. */
    private static final Pattern WANTS_ASSERTIONS = Pattern
            .compile(
                    "assertAll|untilAsserted|(all|any|zip)Satisfy|satisfies|hasEntrySatisfying|isInstanceOfSatisfying");

    private static final Pattern FAILS = Pattern
            .compile(".*\\.(fail|failWithMessage|failBecauseExceptionWasNotThrown|shouldHaveThrown)");

    private AssertionNames() {
    }

    /** The name of a method, with that of its class before it; empty of none. */
    static String of(@Nullable Element method) {
        return method == null ? "" : method.getEnclosingElement() + "." + method.getSimpleName();
    }

    static boolean asserts(String method) {
        return ASSERTS.matcher(method).matches();
    }

    static boolean onlyBegins(String method) {
        return BEGINS.matcher(method).matches() && !asserts(method);
    }

    static boolean isSoft(String method) {
        return SOFT.matcher(method).matches();
    }

    /** Whether it holds a lambda against each thing that it looks at; one for no thing at all fails for nothing. */
    static boolean callsWhatItIsHanded(String method) {
        return method.startsWith("org.assertj.") && asserts(method)
                && !method.matches(".*\\.(noneSatisfy|satisfiesAnyOf|isThrownBy)"); // of what throws there is no record
    }

    static boolean comparesOutput(String method) {
        return method.equals(OUTPUT);
    }

    /** Whether it fails whenever it is reached, so that it had better not be. */
    static boolean fails(String method) {
        return FAILS.matcher(method).matches();
    }

    /** Whether it holds for nearly anything; @param call its name alone, and its arguments */
    static boolean isWeak(String call) {
        return WEAK.matcher(call).matches();
    }

    /** Whether it holds when a lambda throws nothing, whatever that answers. */
    static boolean wantsNothingThrown(String method) {
        return method.matches("org\\.junit\\.jupiter\\.api\\.Assertions\\.(assertDoesNotThrow|assertTimeout\\w*)"
                + "|org\\.assertj\\..*\\.(doesNotThrowAnyException|NotThrownAssert\\.isThrownBy)");
    }

    /** Whether it holds the class of an exception against one that may be any subclass of it. */
    static boolean takesAnySubclass(String method) {
        return method.matches("org\\.junit\\.jupiter\\.api\\.Assertions\\.assertThrows"
                + "|org\\.assertj\\..*\\.(isInstanceOf(Any)?|has(Root)?CauseInstanceOf|assertThatExceptionOfType)");
    }

    /** Whether it expects any exception of a kind that a bug of any kind throws. */
    static boolean takesAnyException(String method) {
        return method.matches("org\\.assertj\\..*\\.assertThat(Runtime)?Exception");
    }

    /** Whether it tells one exception from another; @param call its name alone, and its arguments */
    static boolean looksAtTheException(String call) {
        return !isWeak(call) && call.matches("doesNotThrowAnyException\\(\\)|(?!isThrownBy|hasNo|\\w*Not[A-Z]"
                + "|with(FailMessage|Representation|ThreadDump))(contains?|ends|has|is|matches|returns|satisfies|starts"
                + "|with)(?![a-z])\\w*\\(.*");
    }

    /** Whether a lambda that it is handed runs in a thread of its own, where nobody hears of a failure. */
    static boolean isAThreadOfItsOwn(String method) {
        return method.matches(
                "java\\.lang\\.Thread\\..*|java\\.util\\.concurrent\\.\\w*(Executor\\w*|CompletableFuture)\\..*"
                        + "|java\\.util\\.Timer\\..*");
    }

    /** Whether it catches whatever a lambda throws, to be looked at. */
    static boolean catchesAny(String method) {
        return method
                .matches("org\\.assertj\\..*\\.(catch(Throwable|Exception|RuntimeException)|assertThat(ThrownBy|Code))"
                        + "|yeartwo\\.evidence\\.Thrown\\.by");
    }

    /** Whether it hands a lambda what it may assert with, and asks for all of that. */
    static boolean asksSoftly(String method) {
        return method.matches("org\\.assertj\\..*\\.(assertSoftly|thenSoftly)");
    }

    /** Whether it is true of a stream without elements. */
    static boolean isTrueOfNothing(String method) {
        return method.matches("java\\.util\\.stream\\.\\w*Stream\\.(all|none)Match");
    }

    /** Whether it catches what a lambda throws; @param method its name alone */
    static boolean catches(String method) {
        return THROWS.matcher(method).matches();
    }

    /** The same; by its name with that of its class. */
    static boolean catchesWhatIsThrown(String method) {
        return catches(method.replaceFirst(".*\\.", "")) || method.equals("yeartwo.evidence.Thrown.by");
    }

    /** Whether a lambda that it is handed may end by an exception; @param method its name alone */
    static boolean expectsToThrow(String method) {
        return catches(method) || MAY_FAIL.matcher(method).matches();
    }

    /** Whether a lambda that it is handed has to assert something; @param method its name alone */
    static boolean wantsAssertions(String method) {
        return WANTS_ASSERTIONS.matcher(method).matches();
    }
}
