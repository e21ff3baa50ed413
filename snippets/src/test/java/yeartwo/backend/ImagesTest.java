package yeartwo.backend;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testcontainers.shaded.com.github.dockerjava.core.DefaultDockerClientConfig;
import org.testcontainers.shaded.com.github.dockerjava.core.DockerClientImpl;

/** Against an engine of a few answers. Testcontainers' own client asks for the machine's engine before it pulls. */
class ImagesTest {

    private static final List<String> IMAGES = List.of("localstack/localstack:4.14.0", "testcontainers/ryuk:0.14.0");
    private static final String PULLED = "{\"status\": \"Status: Downloaded newer image for it\"}";

    private final WireMockServer server = new WireMockServer(options().dynamicPort());
    private final List<String> console = new ArrayList<>();
    private DockerClient engine;
    private Images images;

    @BeforeEach
    void startEngine() {
        server.start();
        URI address = URI.create("tcp://localhost:" + server.port());
        engine = DockerClientImpl.getInstance(
                DefaultDockerClientConfig.createDefaultConfigBuilder().withDockerHost(address.toString()).build(),
                new ZerodepDockerHttpClient.Builder().dockerHost(address).build());
        images = new Images(engine, console::add);
    }

    @AfterEach
    void stopEngine() throws IOException {
        engine.close();
        server.stop();
    }

    private void has(String name) {
        server.stubFor(get(urlPathMatching(".*/images/" + name + ".*/json")).willReturn(okJson("{\"Id\": \"it\"}")));
    }

    @Test
    void areThere() {
        has("localstack");
        has("testcontainers");

        assertThat(images.missing(IMAGES)).isEmpty();
        assertThat(console).isEmpty();
    }

    @Test
    void arePulled() {
        has("localstack");
        server.stubFor(post(urlPathMatching(".*/images/create")).willReturn(ok(PULLED)));

        assertThat(images.missing(IMAGES)).isEmpty();
        assertThat(console).containsExactly("backend: pulling testcontainers/ryuk:0.14.0");
    }

    @Test
    void areMissingAsSoonAsOnePullFails() {
        has("localstack");
        server.stubFor(post(urlPathMatching(".*/images/create")).willReturn(serverError().withBody("no such host")));

        assertThat(images.missing(IMAGES))
                .contains("the image testcontainers/ryuk:0.14.0 is not there and cannot be pulled");
        assertThat(console).hasSize(2).last().asString().contains("no such host");
    }
}
