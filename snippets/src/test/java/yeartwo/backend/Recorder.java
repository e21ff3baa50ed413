package yeartwo.backend;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.LoggedResponse;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

/** Stands before LocalStack and writes down, test by test, what it is asked and what it answers. */
final class Recorder implements AutoCloseable {

    private final WireMockServer proxy = new WireMockServer(options().dynamicPort().gzipDisabled(true));
    private final URI localStack;
    private TestName test = new TestName("", "");

    Recorder(URI localStack) {
        this.localStack = localStack;
        proxy.start();
    }

    URI endpoint() {
        return URI.create(proxy.baseUrl());
    }

    void begin(TestName next) {
        test = next;
        proxy.resetAll();
        proxy.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(localStack.toString())));
    }

    void end() {
        List<ServeEvent> events = new ArrayList<>(proxy.getAllServeEvents());
        Collections.reverse(events);
        List<Exchange> exchanges = new Normaliser().normalise(events.stream().map(Recorder::exchange).toList());
        Origin.RECORDED.write(test, new Mappings(exchanges, LocalStack.NAME).json());
    }

    private static Exchange exchange(ServeEvent event) {
        LoggedRequest request = event.getRequest();
        LoggedResponse response = event.getResponse();
        byte[] answer = response.getBody() == null ? new byte[0] : response.getBody();
        boolean isText = isText(answer);
        return new Exchange(request.getMethod().value(), request.getUrl(), Headers.asked(request),
                request.getBodyAsString(), response.getStatus(), Headers.answered(response), isText
                        ? new String(answer, StandardCharsets.UTF_8)
                        : Base64.getEncoder().encodeToString(answer),
                isText);
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars()
                    .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    @Override
    public void close() {
        proxy.stop();
    }
}
