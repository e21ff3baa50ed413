package yeartwo.publisher.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import yeartwo.publisher.serve.Showing.State;

/** Serves the site's files below its base path, as GitHub Pages would; its pages are live. */
final class SiteFiles implements HttpHandler {

    /** What is missing while a build runs may be about to come. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final String base;
    private final Showing showing;
    private final LiveHtml live;

    SiteFiles(String base, Showing showing, LiveHtml live) {
        this.base = base;
        this.showing = showing;
        this.live = live;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange.getRequestMethod(), exchange.getRequestURI()).send(exchange);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(String method, URI request) throws InterruptedException {
        if (!Set.of("GET", "HEAD").contains(method)) {
            return Answer.notAllowed("GET, HEAD");
        }
        if (base.equals(request.getPath() + "/")) {
            return Answer.redirect(301, base);
        }
        if (request.getPath().equals("/") && !base.equals("/")) {
            return Answer.redirect(302, base);
        }
        try {
            return fromSite(request);
        } catch (IOException unreadable) {
            return Answer.text(500, unreadable + "\n");
        }
    }

    private Answer fromSite(URI request) throws IOException, InterruptedException {
        State state = showing.now();
        Optional<Answer> found = find(request, state);
        if (found.isEmpty()) {
            state = showing.afterBuild(LONGEST_WAIT);
            found = find(request, state);
        }
        return found.isPresent() ? found.get() : missing(state);
    }

    private Optional<Answer> find(URI request, State state) throws IOException {
        String path = request.getPath();
        Optional<Path> named = state.site().flatMap(site -> below(site, path));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (Files.isDirectory(named.get()) && !path.endsWith("/")) {
            return Optional.of(Answer.redirect(301, request.getRawPath() + "/"));
        }
        Path file = path.endsWith("/") ? named.get().resolve("index.html") : named.get();
        return read(file).map(content -> Answer.isHtml(file)
                ? Answer.html(200, live.of(new String(content, UTF_8), state))
                : Answer.file(file, content));
    }

    private Optional<Path> below(Path site, String path) {
        try {
            Path file = site.resolve(path.startsWith(base) ? path.substring(base.length()) : "..").normalize();
            return Optional.of(file).filter(inside -> inside.startsWith(site.normalize()));
        } catch (InvalidPathException nameOfNoFile) {
            return Optional.empty();
        }
    }

    private Answer missing(State state) throws IOException {
        if (state.site().isEmpty()) {
            return Answer.html(503, live.of(LiveHtml.NO_SITE, state));
        }
        Optional<byte[]> page = read(state.site().get().resolve("404.html"));
        return Answer.html(404, live.of(page.map(bytes -> new String(bytes, UTF_8)).orElse(LiveHtml.NOT_FOUND), state));
    }

    /** The whole file: the next build may replace it while its first half is under way. */
    private static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (NoSuchFileException justReplaced) {
            return Optional.empty();
        }
    }
}
