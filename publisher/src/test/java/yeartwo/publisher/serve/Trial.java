package yeartwo.publisher.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import yeartwo.publisher.problem.Problem;
import yeartwo.publisher.serve.Preview.Result;

/** A preview of a folder, on any free port. Its build copies the folder, or fails because of a file in it. */
final class Trial implements AutoCloseable {

    /** The file that makes the build fail, with its text as the problem. */
    static final String BROKEN = "broken.txt";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Lines printed = new Lines();
    final AtomicInteger builds = new AtomicInteger();
    private final Path folder;
    private final Preview preview;

    private Trial(Path folder, Preview.Build before) throws Exception {
        this.folder = folder;
        preview = Preview.start(URI.create("http://localhost:0/year-two/"), List.of(folder.resolve("source")), () -> {
            builds.incrementAndGet();
            before.build();
            return copy();
        }, printed.printer());
    }

    static Trial of(Path folder, String file, String text) throws Exception {
        return of(folder, file, text, () -> Result.of(folder));
    }

    /** @param before what a build does before anything else; what it returns does not matter */
    static Trial of(Path folder, String file, String text, Preview.Build before) throws Exception {
        Path first = folder.resolve("source").resolve(file);
        Files.createDirectories(first.getParent());
        Files.writeString(first, text);
        return new Trial(folder, before);
    }

    private Result copy() throws IOException {
        Path source = folder.resolve("source");
        Path site = folder.resolve("site");
        if (Files.exists(source.resolve(BROKEN))) {
            return Result.failed(List.of(Problem.at(BROKEN, 3, Files.readString(source.resolve(BROKEN)), "a hint")));
        }
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = site.resolve(source.relativize(file));
                if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return Result.of(site);
    }

    /** Writes a source in one step; which build it is in, if any, is for the test to wait for. */
    void save(String file, String text) throws IOException {
        Path aside = folder.resolve("aside.txt");
        Path place = folder.resolve("source").resolve(file);
        Files.createDirectories(place.getParent());
        Files.move(Files.writeString(aside, text), place, StandardCopyOption.ATOMIC_MOVE); // never half of it
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve("source").resolve(file));
    }

    HttpResponse<String> get(String path) throws Exception {
        return request("GET", path);
    }

    HttpResponse<String> request(String method, String path) throws Exception {
        return request(method, preview.address().resolve(path));
    }

    static HttpResponse<String> request(String method, URI address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody()).build(),
                BodyHandlers.ofString());
    }

    /** The page at that path, whatever its status. */
    String body(String path) {
        try {
            return get(path).body();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    Lines events() throws Exception {
        return events(preview.address());
    }

    /** What the preview at that address tells an open page, as it comes. */
    static Lines events(URI address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(".events")).build();
        Stream<String> lines = CLIENT.send(request, BodyHandlers.ofLines()).body();
        Lines events = new Lines();
        Thread reader = new Thread(() -> lines.forEach(events::add), "events");
        reader.setUncaughtExceptionHandler((thread, closed) -> events.add("closed"));
        reader.setDaemon(true);
        reader.start();
        return events;
    }

    URI address() {
        return preview.address();
    }

    @Override
    public void close() {
        preview.close();
    }
}
