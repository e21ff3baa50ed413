package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class NormaliserTest {

    @Test
    void numbersIdsAlikeInRequestsAndAnswers() {
        String handle = "ZmI2NjE2NTEtYmE3Yi00";

        List<Exchange> clean = normalise(answer("receive", "{\"ReceiptHandle\": \"" + handle + "\"}"),
                answer("{\"delete\": \"" + handle + "\"}", "{}"));

        assertThat(clean.get(0).answer()).isEqualTo("{\"ReceiptHandle\": \"made-up-1\"}");
        assertThat(clean.get(1).body()).isEqualTo("{\"delete\": \"made-up-1\"}");
    }

    @Test
    void tellsTwoIdsApart() {
        List<Exchange> clean = normalise(answer("first", "0a1b2c3d-0000-1111-2222-333344445555"),
                answer("second", "9a1b2c3d-0000-1111-2222-333344445555"));

        assertThat(clean).extracting(Exchange::answer).containsExactly("00000000-0000-0000-0000-000000000001",
                "00000000-0000-0000-0000-000000000002");
    }

    @Test
    void takesRequestsThatDifferInTheSdksOwnTokenForTheSame() {
        List<Exchange> clean = normalise(answer("{\"ClientToken\":\"0a1b2c3d-0000-1111-2222-333344445555\"}", "made"),
                answer("{\"ClientToken\":\"9a1b2c3d-0000-1111-2222-333344445555\"}", "there already"));

        assertThat(clean).extracting(Exchange::body).containsOnly("{\"ClientToken\":\"${json-unit.any-string}\"}");
    }

    @Test
    void makesEveryMomentTheSame() {
        List<Exchange> clean = normalise(answer("when",
                "<a>2026-11-23T22:13:02.123Z</a><b>2026-11-23T22:13:02+00:00</b><c>1795472000</c><d>1795472000123</d>"));

        assertThat(clean.get(0).answer()).isEqualTo("<a>2000-01-01T00:00:00Z</a><b>2000-01-01T00:00:00Z</b>"
                + "<c>946684800</c><d>946684800000</d>");
    }

    @Test
    void leavesOutWhyAnAlarmHasItsState() {
        List<Exchange> clean = normalise(
                answer("alarm", "<StateReason>1 of 1 points</StateReason><StateValue>ALARM</StateValue>"));

        assertThat(clean.get(0).answer())
                .isEqualTo("<StateReason>left out</StateReason><StateValue>ALARM</StateValue>");
    }

    @Test
    void listsMetricsInOneOrder() {
        String plain = "<member><Namespace>Mail</Namespace></member>";
        String byCode = "<member><Namespace>Mail</Namespace><Dimensions><member><Name>Error</Name></member></Dimensions></member>";

        List<Exchange> clean = normalise(answer("list", "<Metrics>" + byCode + plain + "</Metrics>"));

        assertThat(clean.get(0).answer()).isEqualTo("<Metrics>" + plain + byCode + "</Metrics>");
    }

    @Test
    void keepsOneOfEqualPollsInARow() {
        List<Exchange> clean = normalise(answer("poll", "OK at 2026-11-23T22:13:02Z"),
                answer("poll", "OK at 2026-11-23T22:13:03Z"),
                answer("poll", "ALARM"));

        assertThat(clean).extracting(Exchange::answer).containsExactly("OK at 2000-01-01T00:00:00Z", "ALARM");
    }

    private static List<Exchange> normalise(Exchange... exchanges) {
        return new Normaliser().normalise(List.of(exchanges));
    }

    private static Exchange answer(String body, String answer) {
        return new Exchange("POST", "/", Map.of(), body, 200, Map.of(), answer, true);
    }
}
