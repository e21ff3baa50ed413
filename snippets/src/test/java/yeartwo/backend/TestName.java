package yeartwo.backend;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Names for what belongs to one test, taken from its class and method: so tests stay apart, and recordings of the same
 * test match.
 *
 * @param testClass the simple name of the class
 * @param method the name of the method, with the number of the invocation where it or its class has several
 */
record TestName(String testClass, String method) {

    /** As long as the shortest limit of any service allows: a bucket's 63 characters, less room for a suffix. */
    private static final int LONGEST = 40;
    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final Pattern INVOCATION = Pattern.compile("-invocation:#(\\d+)");

    /** @param uniqueId what JUnit calls the test: it has the number of each invocation, of the class and of the method */
    static TestName of(String testClass, String method, String uniqueId) {
        return new TestName(testClass, INVOCATION.matcher(uniqueId).results().map(number -> "-" + number.group(1))
                .collect(Collectors.joining("", method, "")));
    }

    /** A name that no other run has, of this JVM or of one beside it. */
    TestName ofNextRun() {
        return new TestName(testClass,
                "run" + ProcessHandle.current().pid() + "x" + RUNS.incrementAndGet() + method);
    }

    /** A twelve-digit account, which LocalStack takes from the access key. */
    String account() {
        return String.format(Locale.ROOT, "%012d",
                100_000_000_000L + hash(testClass + "#" + method) % 900_000_000_000L);
    }

    /** Lower case with dashes; distinct for each test. */
    String resource(String suffix) {
        String name = (kebab(testClass.replaceFirst("Test$", "")) + "-" + kebab(method)).replaceAll("[^a-z0-9]+", "-");
        String full = suffix.isEmpty() ? name : name + "-" + suffix;
        return full.length() <= LONGEST
                ? full
                : full.substring(0, LONGEST - 9).replaceFirst("-+$", "") + "-" + String.format("%08x", hash(full));
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static long hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
