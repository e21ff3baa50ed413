package yeartwo.backend;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Another backend, unless a test has answers written by hand: then every service but DynamoDB answers with these, and
 * with nothing else.
 */
final class ByHand implements Backend {

    private final Backend usual;
    private final Replay written = new Replay(Origin.WRITTEN);
    private boolean isUsed;

    ByHand(Backend usual) {
        this.usual = usual;
    }

    @Override
    public void begin(TestName test) {
        usual.begin(test);
        Optional<String> mappings = Origin.WRITTEN.read(test);
        isUsed = mappings.isPresent();
        mappings.ifPresent(these -> written.begin(test, these));
    }

    @Override
    public URI endpoint(String service) {
        return isWritten(service) ? written.endpoint() : usual.endpoint(service);
    }

    private boolean isWritten(String service) {
        return isUsed && !service.equals(Embedded.DYNAMODB);
    }

    @Override
    public String answers(String service) {
        return isWritten(service) ? "answer written by hand" : usual.answers(service);
    }

    @Override
    public Optional<String> explanation() {
        return usual.explanation().or(() -> isUsed ? written.explanation() : Optional.empty());
    }

    @Override
    public void end() {
        usual.end();
        if (isUsed) {
            written.end();
        }
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
