package yeartwo.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.ObjectMapper;

/** Serves the site that was baked, below the base it was baked for. */
final class SiteServer implements AutoCloseable {

    private static final Path SITE = Path.of("../target/site");

    private final String base;
    private final HttpServer server;

    SiteServer() throws IOException {
        base = URI.create(new ObjectMapper().readTree(SITE.resolve("proof.json").toFile()).get("site").asString())
                .getPath();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(base, this::answer);
        server.start();
    }

    /** The addresses of all pages; there is at least one. */
    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            List<String> pages = files.filter(file -> file.endsWith("index.html"))
                    .map(file -> address(SITE.relativize(file).toString().replace("index.html", ""))).sorted().toList();
            if (pages.isEmpty()) {
                throw new IllegalStateException("no page in " + SITE);
            }
            return pages;
        }
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + base + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Path file = SITE.resolve(exchange.getRequestURI().getPath().substring(base.length()));
        Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
        boolean found = Files.isRegularFile(page);
        byte[] body = Files.readAllBytes(found ? page : SITE.resolve("404.html"));
        String name = page.getFileName().toString();
        exchange.getResponseHeaders().add("Content-Type", name.endsWith(".css")
                ? "text/css"
                : name.endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8");
        exchange.sendResponseHeaders(found ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
