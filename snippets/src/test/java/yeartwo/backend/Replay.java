package yeartwo.backend;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappingCollection;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.github.tomakehurst.wiremock.verification.NearMiss;

/** Answers as LocalStack did when the running test was recorded. */
final class Replay implements AutoCloseable {

    private final WireMockServer server = new WireMockServer(options().dynamicPort().gzipDisabled(true));
    private TestName test = new TestName("", "");

    Replay() {
        server.start();
    }

    URI endpoint() {
        return URI.create(server.baseUrl());
    }

    /** Replays for a test, in WireMock's format, what was recorded for it. */
    void begin(TestName next, String mappings) {
        test = next;
        server.resetAll();
        Json.read(mappings, StubMappingCollection.class).getMappings().forEach(server::addStubMapping);
    }

    /** The first request of the test that was never recorded, what comes nearest, and how to record it. */
    Optional<String> explanation() {
        return server.findAllUnmatchedRequests().stream().findFirst().map(this::explain);
    }

    private String explain(LoggedRequest request) {
        List<NearMiss> nearest = server.findTopNearMissesFor(request).getNearMisses();
        return "This request was never recorded:\n" + describe(request)
                + (nearest.isEmpty()
                        ? "\nNothing was recorded for this test."
                        : "\nThe nearest one that was:\n" + describe(nearest.get(0).getStubMapping()))
                + "\nRecord it, with a Docker engine: ./mvnw -pl snippets test -Dbackend=localstack -Drecord -Dtest="
                + test.testClass();
    }

    private static String describe(LoggedRequest request) {
        String target = request.containsHeader("X-Amz-Target") ? " " + request.getHeader("X-Amz-Target") : "";
        return "    " + request.getMethod() + " " + request.getUrl() + target + "\n    " + request.getBodyAsString();
    }

    private static String describe(StubMapping stub) {
        String patterns = stub.getRequest().getBodyPatterns() == null
                ? ""
                : stub.getRequest().getBodyPatterns().stream()
                        .map(pattern -> pattern.getExpected()).collect(Collectors.joining(" "));
        String headers = stub.getRequest().getHeaders() == null
                ? ""
                : stub.getRequest().getHeaders().values().stream()
                        .map(header -> " " + header.getExpected()).collect(Collectors.joining());
        return "    " + stub.getRequest().getMethod() + " " + stub.getRequest().getUrl() + headers + "\n    "
                + patterns.replaceAll("\\s+", " ");
    }

    /** A test that passed has asked for everything that was recorded for it. */
    void end() {
        Set<UUID> asked = server.getAllServeEvents().stream().map(event -> event.getStubMapping().getId())
                .collect(Collectors.toSet());
        server.listAllStubMappings().getMappings().stream().filter(stub -> !asked.contains(stub.getId())).findFirst()
                .ifPresent(stub -> {
                    throw new AssertionError("Recorded for this test and never asked for:\n" + describe(stub)
                            + "\nRecord again, with a Docker engine: ./mvnw -pl snippets test -Dbackend=localstack -Drecord -Dtest="
                            + test.testClass());
                });
    }

    @Override
    public void close() {
        server.stop();
    }
}
