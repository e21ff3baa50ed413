package yeartwo.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

class EmbeddedTest {

    private static final TestName TEST = new TestName("EmbeddedTest", "countsEveryView");

    @Test
    void callsTablesAfterTheTestInADynamoDbOfItsOwn() {
        try (Embedded embedded = new Embedded("a test asked for it")) {
            embedded.begin(TEST);

            assertThat(embedded.tables(TEST)).isEqualTo(TEST);
        }
    }

    @Test
    void callsTablesAfterTheRunInTheDynamoDbOfAnother() {
        try (DynamoServer shared = new DynamoServer(); Embedded embedded = new Embedded("PIT's", shared.endpoint())) {
            embedded.begin(TEST);
            TestName first = embedded.tables(TEST);

            assertThat(embedded.tables(TEST)).as("in the same run").isEqualTo(first).isNotEqualTo(TEST);

            embedded.begin(TEST);
            assertThat(embedded.tables(TEST)).as("in the next").isNotEqualTo(first);
        }
    }

    @Test
    void explainsARequestToAServiceOfWhichNothingIsRecorded() throws Exception {
        try (Embedded embedded = new Embedded("a test asked for it")) {
            embedded.begin(TEST);
            assertThat(embedded.explanation()).isEmpty();

            URI ses = embedded.endpoint("Ses");
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(ses).build(), BodyHandlers.discarding());

            assertThat(embedded.explanation().orElseThrow())
                    .startsWith("The answer to this request was never recorded:")
                    .contains("EmbeddedTest");
        }
    }
}
