package yeartwo.backend;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import yeartwo.evidence.Digest;

/**
 * Says of each recorded answer which LocalStack gave it, and by a digest that it is still what that one gave: in the
 * metadata that WireMock's mappings have room for. So a recording that somebody mends by hand, or that is older than
 * the pinned image, is not taken for an answer of it.
 */
final class Stamp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String METADATA = "metadata";

    private Stamp() {
    }

    /** @param from what gave the answer, such as {@code LocalStack 4.14.0} */
    static void put(ObjectNode mapping, String from) {
        String digest = digest(mapping, from);
        mapping.putObject(METADATA).put("from", from).put("sha256", digest);
    }

    private static String digest(ObjectNode mapping, String from) {
        return Digest.of(from + mapping.deepCopy().without(METADATA));
    }

    /** What is wrong with recorded mappings as answers of this one; empty when nothing is. */
    static Optional<String> mismatch(String mappings, String from) {
        int number = 0;
        for (JsonNode mapping : read(mappings).path("mappings")) {
            number++;
            String stamped = mapping.path(METADATA).path("from").asText("nothing that it names");
            if (!mapping.path(METADATA).path("sha256").asText().equals(digest((ObjectNode) mapping, stamped))) {
                return Optional.of("answer " + number + " was changed since it was recorded");
            }
            if (!stamped.equals(from)) {
                return Optional.of("answer " + number + " was recorded of " + stamped + ", not of " + from);
            }
        }
        return Optional.empty();
    }

    private static JsonNode read(String mappings) {
        try {
            return JSON.readTree(mappings);
        } catch (IOException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
