package yeartwo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T22:13:02Z", "2026-11-23T22:13:02.123456Z", "2026-11-23T22:13Z",
            "2026-11-23T22:13:02+00:00", "2026-11-23T22:13:02.123-0800"})
    void coverAnInstant(String instant) {
        assertThat(Masks.cover("at " + instant + ", sent")).isEqualTo("at <time>, sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a1b2c3d-0000-1111-2222-333344445555", "0A1B2C3D-0000-1111-2222-333344445555"})
    void coverAnId(String id) {
        assertThat(Masks.cover("message-id=" + id + "\n")).isEqualTo("message-id=<id>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:4566", "127.0.0.1:54321"})
    void coverThePortOfAStandIn(String host) {
        assertThat(Masks.cover("http://" + host + "/100000000000/mail"))
                .isEqualTo("http://localhost:<port>/100000000000/mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arn:aws:sqs:us-east-1:123456789012:mail", "2026-11-23", "2026-11-23T22:13", "22:13:02",
            "example.org:8080", "rate(5 minutes)", "localhost:mail", "0a1b2c3d"})
    void leaveTheRest(String rest) {
        assertThat(Masks.cover(rest)).isEqualTo(rest);
    }

    @Test
    void coverEveryOneInAText() {
        assertThat(Masks.cover("2026-11-23T22:13:02Z localhost:1\n2026-11-23T22:13:03Z localhost:2"))
                .isEqualTo("<time> localhost:<port>\n<time> localhost:<port>");
    }
}
