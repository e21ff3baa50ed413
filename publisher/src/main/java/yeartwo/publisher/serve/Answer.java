package yeartwo.publisher.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

/** What goes back to a browser, whole before its first byte is sent. */
record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", HTML), Map.entry("txt", TEXT),
            Map.entry("css", "text/css; charset=utf-8"), Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"), Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("svg", "image/svg+xml; charset=utf-8"), Map.entry("ico", "image/x-icon"),
            Map.entry("jpg", "image/jpeg"), Map.entry("png", "image/png"), Map.entry("webp", "image/webp"));

    static Answer html(int status, String html) {
        return new Answer(status, Map.of("Content-Type", HTML), html.getBytes(UTF_8));
    }

    static Answer text(int status, String text) {
        return new Answer(status, Map.of("Content-Type", TEXT), text.getBytes(UTF_8));
    }

    static Answer file(Path file, byte[] content) {
        return new Answer(200, Map.of("Content-Type", type(file)), content);
    }

    static Answer redirect(int status, String location) {
        return new Answer(status, Map.of("Location", location), new byte[0]);
    }

    static Answer notAllowed(String allowed) {
        return new Answer(405, Map.of("Allow", allowed), new byte[0]);
    }

    static boolean isHtml(Path file) {
        return type(file).equals(HTML);
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    void send(HttpExchange exchange) throws IOException {
        Headers sent = exchange.getResponseHeaders();
        headers.forEach(sent::set);
        sent.set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            sent.set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length); // 0 would mean: length unknown
            exchange.getResponseBody().write(body);
        }
    }
}
