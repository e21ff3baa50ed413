package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final TestName TEST = new TestName("MailTest", "isSent");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Replay replay = new Replay(Origin.RECORDED);

    @BeforeEach
    void record() {
        replay.begin(TEST, mappings(exchange("Action=Poll", "OK"), exchange("Action=Poll", "ALARM"),
                exchange("Action=SendEmail&To=a", "sent")));
    }

    @AfterEach
    void stop() {
        replay.close();
    }

    @Test
    void givesTheAnswersToOneRequestInTheirOrderAndKeepsTheLast() throws Exception {
        assertThat(List.of(ask("Action=Poll"), ask("Action=Poll"), ask("Action=Poll"))).containsExactly("OK", "ALARM",
                "ALARM");
    }

    @Test
    void explainsARequestThatWasNeverRecorded() throws Exception {
        ask("Action=SendEmail&To=b");

        assertThat(replay.explanation()).get().asString().contains("The answer to this request was never recorded:\n",
                "    POST /\n    Action=SendEmail&To=b\n",
                "The nearest one whose answer was:\n    POST /\n    Action=SendEmail&To=a",
                "./mvnw -pl snippets test -Dbackend=localstack -Drecord -Dtest=MailTest");
    }

    @Test
    void tellsRequestsApartByTheirHeaders() throws Exception {
        replay.begin(TEST, mappings(new Exchange("PUT", "/bucket/page", Map.of("Cache-Control", "no-cache"),
                "<p>", 200, Map.of(), "stored", true)));

        assertThat(put("no-cache")).isEqualTo("stored");
        assertThat(replay.explanation()).isEmpty();

        put("max-age=31536000");

        assertThat(replay.explanation()).get().asString().contains(
                "    PUT /bucket/page\n    Cache-Control: max-age=31536000\n    <p>\n",
                "The nearest one whose answer was:\n    PUT /bucket/page\n    Cache-Control: no-cache\n    <p>\n");
    }

    @Test
    void doesNotTakeARequestWithAHeaderForOneWithout() throws Exception {
        replay.begin(TEST,
                mappings(new Exchange("PUT", "/bucket/page", Map.of(), "<p>", 200, Map.of(), "stored", true)));

        put("no-cache");

        assertThat(replay.explanation()).get().asString().contains("    Cache-Control: no-cache\n    <p>\n",
                "The nearest one whose answer was:\n    PUT /bucket/page\n    <p>\n");
    }

    @Test
    void explainsNothingWhenAllWasRecorded() throws Exception {
        ask("Action=SendEmail&To=a");

        assertThat(replay.explanation()).isEmpty();
    }

    @Test
    void complainsOfARecordingThatNobodyAsksFor() throws Exception {
        ask("Action=Poll");
        ask("Action=Poll");

        assertThatThrownBy(replay::end).hasMessageContainingAll(
                "An answer was recorded for this test and never asked for:",
                "Action=SendEmail&To=a", "-Drecord -Dtest=MailTest");
    }

    @Test
    void forgetsWhatAnotherTestHad() throws Exception {
        ask("Action=SendEmail&To=b");

        replay.begin(new TestName("MailTest", "asksNothing"), Optional.empty());

        assertThat(replay.explanation()).isEmpty();
        assertThat(replay.kept()).isEmpty();
        replay.end();
    }

    @Test
    void doesNotWantToRecordWhatWasWrittenByHand() throws Exception {
        try (Replay written = new Replay(Origin.WRITTEN)) {
            written.begin(TEST, mappings(exchange("Action=GetSendQuota", "200")));
            ask(written, "Action=SendEmail");

            assertThat(written.explanation()).get().asString()
                    .startsWith("The answer to this request was never written by hand:\n")
                    .endsWith("Write it into snippets/src/test/resources/answers/MailTest/isSent.json, "
                            + "after the service's API model");
        }
    }

    @Test
    void complainsOfAnAnswerWrittenForNothing() {
        try (Replay written = new Replay(Origin.WRITTEN)) {
            written.begin(TEST, mappings(exchange("Action=GetSendQuota", "200")));

            assertThatThrownBy(written::end).hasMessageContainingAll("An answer was written by hand for this test",
                    "Action=GetSendQuota", "Take it out of snippets/src/test/resources/answers/MailTest/isSent.json");
        }
    }

    private String put(String cacheControl) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(replay.endpoint().resolve("/bucket/page"))
                .header("Cache-Control", cacheControl).PUT(BodyPublishers.ofString("<p>")).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private String ask(String body) throws Exception {
        return ask(replay, body);
    }

    private String ask(Replay replay, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(replay.endpoint()).POST(BodyPublishers.ofString(body)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static Optional<String> mappings(Exchange... exchanges) {
        return Optional.of(new Mappings(List.of(exchanges), "LocalStack 1.0").json());
    }

    private static Exchange exchange(String body, String answer) {
        return new Exchange("POST", "/", Map.of(), body, 200, Map.of("content-type", "text/plain"), answer, true);
    }
}
