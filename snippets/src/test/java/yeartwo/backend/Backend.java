package yeartwo.backend;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers the requests of the tests, of one test at a time. */
interface Backend extends AutoCloseable {

    /** The name for what belongs to a run of a test: the test's own, unless it runs several times on one state. */
    default TestName name(TestName test) {
        return test;
    }

    /** Prepares for a test. */
    void begin(TestName test);

    /** Where the test's client of a service finds it, by the service's id in the SDK, such as {@code DynamoDb}. */
    URI endpoint(String service);

    /** The name that the tables of the test that began are called after. */
    default TestName tables(TestName test) {
        return test;
    }

    /** What answers there, as the proof names it: {@code LocalStack 4.14.0}. */
    String answers(String service);

    /**
     * What explains that the test cannot pass, whatever it says itself: a request that was never recorded.
     *
     * @return the explanation; empty when there is none
     */
    Optional<String> explanation();

    /** Ends a test that passed. */
    void end();

    /** The kept answers that the test gets instead of a service's: file and digest, with a bar between. */
    default List<String> kept() {
        return List.of();
    }

    /** How long to wait before asking again for what comes of itself. */
    Duration pollInterval();

    /** What the proof says of the backend: {@code backend}, and {@code reason} or {@code image}. */
    Map<String, String> description();

    @Override
    void close();
}
