package yeartwo.publisher.proof;

import java.util.regex.Pattern;

/** Tells by its name, with that of its class before it, what a method does for an assertion. */
final class AssertionNames {

    private static final String OUTPUT = "yeartwo.evidence.Output.matches";

    /**
     * What holds something against something. Most of what AssertJ has leads from one of these to the next, or prepares
     * it: alone it finds nothing. That something is thrown is such a beginning too: a bug of any kind throws something.
     */
    private static final Pattern ASSERTS = Pattern.compile("org\\.junit\\.jupiter\\.api\\.Assertions\\.\\w+"
            + "|org\\.awaitility\\.[\\w.]+\\.until\\w*|yeartwo\\.evidence\\.Output\\.matches"
            + "|org\\.assertj\\.[\\w.]+\\.(assertAll|assertSoftly|zipSatisfy"
            + "|(all|any|none)(Match|Satisfy)\\w*|(accepts|are|can|completes|contains?|do|does|ends|fails?|has|have|is"
            + "|matches|rejects|returns|satisfies|starts|succeeds)(?![a-z])\\w*)"
            + "|org\\.assertj\\.core\\.api\\.ThrowableAssertAlternative\\.with\\w*");

    /** What leads to an assertion and is worth nothing as a statement of its own. */
    private static final Pattern BEGINS = Pattern.compile("(org\\.assertj|yeartwo\\.evidence\\.Thrown)\\..*");

    /** What begins an assertion whose outcome is kept until somebody asks for all of them. */
    private static final Pattern SOFT = Pattern.compile("org\\.assertj\\.[\\w.]*Soft\\w*\\.(assertThat|then)\\w*");

    private static final Pattern THROWS = Pattern
            .compile("assertThatThrownBy|assertThatExceptionOfType|isThrownBy|assertThrows\\w*|catchThrowable\\w*");

    private AssertionNames() {
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

    /** Whether it asks for the outcome of all that was kept so far. */
    static boolean asksSoft(String method) {
        return method.startsWith("org.assertj.") && method.endsWith(".assertAll");
    }

    /** Whether it holds a lambda against each thing that it looks at; one for no thing at all fails for nothing. */
    static boolean callsWhatItIsHanded(String method) {
        return method.startsWith("org.assertj.") && asserts(method)
                && !method.matches(".*\\.(noneSatisfy|isThrownBy)"); // of what throws there is no record
    }

    static boolean comparesOutput(String method) {
        return method.equals(OUTPUT);
    }

    /** @param method its name alone */
    static boolean expectsToThrow(String method) {
        return THROWS.matcher(method).matches();
    }
}
