package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class StampTest {

    private static final String FROM = "LocalStack 1.0";

    private final String recorded = new Mappings(List.of(exchange("first", "{\"rate\": 200.0}"),
            exchange("poll", "OK"), exchange("poll", "ALARM")), FROM).json();

    @Test
    void holdsForWhatWasRecorded() {
        assertThat(recorded).contains("\"from\" : \"LocalStack 1.0\"");
        assertThat(Stamp.mismatch(recorded, FROM)).isEmpty();
    }

    @Test
    void noticesAnotherAnswer() {
        assertThat(Stamp.mismatch(recorded.replace("\"ALARM\"", "\"OK\""), FROM))
                .contains("answer 3 was changed since it was recorded");
    }

    @Test
    void noticesAnotherRequest() {
        assertThat(Stamp.mismatch(recorded.replace("\"first\"", "\"second\""), FROM))
                .contains("answer 1 was changed since it was recorded");
    }

    @Test
    void noticesANewerNameOnAnOldAnswer() {
        assertThat(Stamp.mismatch(recorded.replace(FROM, "LocalStack 2.0"), "LocalStack 2.0"))
                .contains("answer 1 was changed since it was recorded");
    }

    @Test
    void noticesAnAnswerOfAnotherVersion() {
        assertThat(Stamp.mismatch(recorded, "LocalStack 2.0"))
                .contains("answer 1 was recorded of LocalStack 1.0, not of LocalStack 2.0");
    }

    @Test
    void noticesAnAnswerThatNobodyRecorded() {
        assertThat(Stamp.mismatch("{\"mappings\": [{\"request\": {}, \"response\": {}}]}", FROM))
                .contains("answer 1 was changed since it was recorded");
    }

    private static Exchange exchange(String body, String answer) {
        return new Exchange("POST", "/", Map.of(), body, 200, Map.of(), answer, true);
    }
}
