package yeartwo.backend;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Another backend, unless a test has answers written by hand: then every service but DynamoDB answers with these, and
 * with nothing else.
 */
final class ByHand implements Backend {

    /** On a test with such answers: PIT leaves it out, for a changed program may ask for one that nobody wrote. */
    static final String TAG = "by-hand";

    private final Backend usual;
    private final Replay written = new Replay(Origin.WRITTEN);

    ByHand(Backend usual) {
        this.usual = usual;
    }

    /** A test is among those that PIT leaves out by its tags, which say so where the test stands. */
    static void checkTags(TestName test, Set<String> tags) {
        if (Origin.WRITTEN.read(test).isPresent() && !tags.contains(TAG)) {
            throw new IllegalStateException("The test gets answers written by hand, from snippets/"
                    + Origin.WRITTEN.file(test).toString().replace('\\', '/') + ": add @Tag(\"" + TAG
                    + "\"), for PIT to leave it out");
        }
    }

    @Override
    public TestName name(TestName test) {
        return usual.name(test);
    }

    @Override
    public void begin(TestName test) {
        usual.begin(test);
        written.begin(test, Origin.WRITTEN.read(test));
    }

    @Override
    public URI endpoint(String service) {
        return isWritten(service) ? written.endpoint() : usual.endpoint(service);
    }

    @Override
    public TestName tables(TestName test) {
        return usual.tables(test);
    }

    private boolean isWritten(String service) {
        return written.hasAnswers() && !service.equals(Embedded.DYNAMODB);
    }

    @Override
    public String answers(String service) {
        return isWritten(service) ? "answer written by hand" : usual.answers(service);
    }

    @Override
    public Optional<String> explanation() {
        return usual.explanation().or(written::explanation);
    }

    @Override
    public List<String> kept() {
        return Stream.concat(usual.kept().stream(), written.kept().stream()).toList();
    }

    @Override
    public void end() {
        usual.end();
        written.end();
    }

    @Override
    public Duration pollInterval() {
        return usual.pollInterval();
    }

    @Override
    public Map<String, String> description() {
        return usual.description();
    }

    @Override
    public void close() {
        written.close();
        usual.close();
    }
}
