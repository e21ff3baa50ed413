package yeartwo.backend;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadersTest {

    private static final String SIGNED = "AWS4-HMAC-SHA256 Credential=key/20261123/eu-west-1/%s/aws4_request, Signature=0";

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void keepsWhatACallerOfS3SaysOfAnObject() throws Exception {
        assertThat(asked("Authorization", SIGNED.formatted("s3"), "Content-Type", "text/html", "Cache-Control",
                "no-cache", "If-None-Match", "\"etag\"", "x-amz-meta-author", "me"))
                .containsExactly(Map.entry("Cache-Control", "no-cache"), Map.entry("Content-Type", "text/html"),
                        Map.entry("If-None-Match", "\"etag\""), Map.entry("x-amz-meta-author", "me"));
    }

    @Test
    void leavesOutTheTypeThatAProtocolSetsAndWhatChangesWithEveryRequest() throws Exception {
        assertThat(asked("Authorization", SIGNED.formatted("sqs"), "Content-Type", "application/x-amz-json-1.0",
                "X-Amz-Target", "AmazonSQS.SendMessage", "X-Amz-Date", "20261123T221302Z"))
                .containsExactly(Map.entry("X-Amz-Target", "AmazonSQS.SendMessage"));
    }

    private Map<String, String> asked(String... headers) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUrl())).headers(headers)
                .PUT(BodyPublishers.ofString("body")).build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        return Headers.asked(server.findAllUnmatchedRequests().get(0));
    }
}
