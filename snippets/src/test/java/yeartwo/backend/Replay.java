package yeartwo.backend;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappingCollection;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.github.tomakehurst.wiremock.verification.NearMiss;
import yeartwo.evidence.Digest;

/** Answers the running test with what is kept for it, and knows what is missing there and what is too much. */
final class Replay implements AutoCloseable {

    private final Origin origin;
    /** Made when there is something to answer, or somebody asks; many tests ask no service but DynamoDB. */
    private Optional<WireMockServer> server = Optional.empty();
    private TestName test = new TestName("", "");
    private Optional<String> mappings = Optional.empty();

    /** @param origin where the answers come from, for whoever has to mend them */
    Replay(Origin origin) {
        this.origin = origin;
    }

    URI endpoint() {
        return URI.create(server().baseUrl());
    }

    private WireMockServer server() {
        if (server.isEmpty()) {
            server = Optional.of(new WireMockServer(options().dynamicPort().gzipDisabled(true)));
            server.get().start();
        }
        return server.get();
    }

    /** Answers a test from now on with what is kept for it, mappings in WireMock's format; with nothing where nothing is. */
    void begin(TestName next, Optional<String> kept) {
        test = next;
        mappings = kept;
        server.ifPresent(WireMockServer::resetAll);
        kept.ifPresent(text -> Json.read(text, StubMappingCollection.class).getMappings().forEach(stub -> {
            stub.setRequest(exact(stub.getRequest()));
            server().addStubMapping(stub);
        }));
    }

    /** Whether anything is kept for the test. */
    boolean hasAnswers() {
        return mappings.isPresent();
    }

    /** A mapping is for requests with its headers; this one also for none with others that mean something. */
    private static RequestPattern exact(RequestPattern pattern) {
        Set<String> named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        if (pattern.getHeaders() != null) {
            named.addAll(pattern.getHeaders().keySet());
        }
        return RequestPatternBuilder.like(pattern)
                .andMatching(request -> MatchResult.of(named.containsAll(Headers.asked(request).keySet()))).build();
    }

    /** From which file the test is answered, and with which text: a digest of it, with a bar between; empty without any. */
    List<String> kept() {
        return mappings.map(text -> origin.file(test).toString().replace('\\', '/') + "|" + Digest.of(text)).stream()
                .toList();
    }

    /** The first request of the test that has no answer, what comes nearest, and what to do about it. */
    Optional<String> explanation() {
        return server.flatMap(each -> each.findAllUnmatchedRequests().stream().findFirst()).map(this::explain);
    }

    private String explain(LoggedRequest request) {
        List<NearMiss> nearest = server().findTopNearMissesFor(request).getNearMisses();
        return "The answer to this request was never " + origin.verb + ":\n" + describe(request)
                + (nearest.isEmpty()
                        ? "\nNo answer was, for this test."
                        : "\nThe nearest one whose answer was:\n" + describe(nearest.get(0).getStubMapping()))
                + "\n" + origin.missing(test);
    }

    private static String describe(LoggedRequest request) {
        String headers = Headers.asked(request).entrySet().stream()
                .map(header -> describe(header.getKey(), header.getValue())).collect(Collectors.joining());
        return "    " + request.getMethod() + " " + request.getUrl() + headers + "\n    " + request.getBodyAsString();
    }

    private static String describe(StubMapping stub) {
        String patterns = stub.getRequest().getBodyPatterns() == null
                ? ""
                : stub.getRequest().getBodyPatterns().stream()
                        .map(pattern -> pattern.getExpected()).collect(Collectors.joining(" "));
        String headers = stub.getRequest().getHeaders() == null
                ? ""
                : stub.getRequest().getHeaders().entrySet().stream()
                        .map(header -> describe(header.getKey(), header.getValue().getExpected()))
                        .collect(Collectors.joining());
        return "    " + stub.getRequest().getMethod() + " " + stub.getRequest().getUrl() + headers + "\n    "
                + patterns.replaceAll("\\s+", " ");
    }

    private static String describe(String header, String value) {
        return "\n    " + header + ": " + value;
    }

    /** A test that passed has asked for all the answers that are kept for it. */
    void end() {
        server.ifPresent(this::checkAllAsked);
    }

    private void checkAllAsked(WireMockServer asked) {
        Set<UUID> answered = asked.getAllServeEvents().stream().map(event -> event.getStubMapping().getId())
                .collect(Collectors.toSet());
        asked.listAllStubMappings().getMappings().stream().filter(stub -> !answered.contains(stub.getId())).findFirst()
                .ifPresent(stub -> {
                    throw new AssertionError("An answer was " + origin.verb
                            + " for this test and never asked for:\n" + describe(stub) + "\n" + origin.unused(test));
                });
    }

    @Override
    public void close() {
        server.ifPresent(WireMockServer::stop);
    }
}
