package yeartwo.publisher.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/**
 * Tells an open page, by server-sent events, which version is shown: when it connects, and whenever that changes. Each
 * connection has a thread until its browser leaves, which a heartbeat finds out, or the server stops.
 */
final class Events implements HttpHandler {

    private final Showing showing;
    private final Duration heartbeat;

    Events(Showing showing, Duration heartbeat) {
        this.showing = showing;
        this.heartbeat = heartbeat;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                exchange.getResponseHeaders().set("Cache-Control", "no-store");
                exchange.sendResponseHeaders(200, 0);
                tell(exchange.getResponseBody());
            } else {
                Answer.notAllowed("GET").send(exchange);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(OutputStream browser) throws IOException, InterruptedException {
        write(browser, "retry: 500\n\n"); // milliseconds until it asks again, for instance while the preview restarts
        String told = "";
        while (true) {
            String version = showing.afterVersion(told, heartbeat).version();
            write(browser, version.equals(told) ? ":\n\n" : "data: " + version + "\n\n");
            told = version;
        }
    }

    private static void write(OutputStream browser, String text) throws IOException {
        browser.write(text.getBytes(UTF_8));
        browser.flush();
    }
}
