import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Serves a site below a base as GitHub Pages does, and fetches every page and link of it that stays within the site. */
public final class ServedBelow {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"|<loc>([^<]+)</loc>");

    private final Path site;
    private final String base;
    private final String published;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> seen = new TreeSet<>();
    private int failures;

    private ServedBelow(Path site, String base, String published) {
        this.site = site;
        this.base = base;
        this.published = published;
    }

    /** Arguments: the folder, the base path, the address it was made for. */
    public static void main(String[] arguments) throws Exception {
        System.exit(new ServedBelow(Path.of(arguments[0]), arguments[1], arguments[2]).run());
    }

    private int run() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI root = URI.create("http://localhost:" + server.getAddress().getPort());
        Deque<String> open = new ArrayDeque<>(Set.of(base, base + "sitemap.xml", base + "feed.xml", base + "robots.txt",
                base + "proof.json", base + "404.html"));
        while (!open.isEmpty()) {
            String path = open.poll();
            if (seen.add(path)) {
                follow(root, path, open);
            }
        }
        missing(root);
        server.stop(0);
        System.out.println(seen.size() + " addresses fetched below " + base + ", " + failures + " failed");
        return failures == 0 && seen.size() > 10 ? 0 : 1;
    }

    private void follow(URI root, String path, Deque<String> open) throws Exception {
        HttpResponse<String> response = get(root.resolve(path));
        expect(response.statusCode() == 200, path + " answers " + response.statusCode());
        Matcher link = LINK.matcher(response.body());
        while (link.find()) {
            String target = (link.group(1) == null ? link.group(2) : link.group(1)).replace("&amp;", "&")
                    .replace(published, base).replaceFirst("#.*", "");
            if (!target.isEmpty() && !target.matches("[a-z]+:.*")) {
                open.add(URI.create(path).resolve(target).getPath());
            }
        }
    }

    /** What is not there gets the page for that, whose links lead back from any depth. */
    private void missing(URI root) throws Exception {
        HttpResponse<String> response = get(root.resolve(base + "no/such/page/"));
        expect(response.statusCode() == 404, "a missing page answers " + response.statusCode());
        expect(response.body().contains("href=\"" + base + "\""), "the 404 page does not lead back to " + base);
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void expect(boolean met, String complaint) {
        if (!met) {
            failures++;
            System.out.println(complaint);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = path.startsWith(base) ? site.resolve(path.substring(base.length())) : site.resolve("nothing outside");
        Path page = Files.isDirectory(file) && path.endsWith("/") ? file.resolve("index.html") : file;
        boolean found = Files.isRegularFile(page);
        byte[] body = Files.readAllBytes(found ? page : site.resolve("404.html"));
        exchange.sendResponseHeaders(found ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
