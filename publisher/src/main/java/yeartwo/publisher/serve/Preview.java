package yeartwo.publisher.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;
import yeartwo.publisher.problem.Problem;

/**
 * A server for whoever writes: it shows the site, builds it again when one of its files changes, and reloads the pages
 * that are open. Only this machine can reach it.
 */
public final class Preview implements AutoCloseable {

    /** Makes the site. Called on one thread, a build at a time. */
    @FunctionalInterface
    public interface Build {

        /** What came of it; whatever it throws is shown as a problem. */
        Result build() throws IOException;
    }

    /**
     * What a build yields: a site, problems, or a site with problems.
     *
     * @param site the folder to serve; empty to go on with the last one
     * @param problems what is wrong; printed, and listed on every page
     */
    public record Result(Optional<Path> site, List<Problem> problems) {

        /** Keeps its own copy of the problems. */
        public Result {
            problems = List.copyOf(problems);
            if (site.isEmpty() && problems.isEmpty()) {
                throw new IllegalArgumentException("neither a site nor a reason");
            }
        }

        /** All went well. */
        public static Result of(Path site) {
            return new Result(Optional.of(site), List.of());
        }

        /** There is no site, for these reasons. */
        public static Result failed(List<Problem> problems) {
            return new Result(Optional.empty(), problems);
        }
    }

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    static {
        // Else a page on a kept connection waits 40 ms for the acknowledgement of its own headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final URI address;
    private final HttpServer server;
    private final Watch watch;
    private final ExecutorService threads = Executors.newCachedThreadPool(Preview::daemon);
    private final CountDownLatch closed = new CountDownLatch(1);

    private Preview(URI address, HttpServer server, Watch watch) {
        this.address = address;
        this.server = server;
        this.watch = watch;
    }

    /**
     * Builds the site for the first time, and returns when its address can be opened; from then on every change of the
     * watched files is followed by a build.
     *
     * @param address where to serve, such as {@code http://localhost:8820/year-two/}; port 0 takes any that is free
     * @param watched folders, with all that is in them, and single files
     * @param out is told the address, builds and problems
     * @throws PreviewException when the port is taken, something to watch is missing, or the address is none
     */
    public static Preview start(URI address, List<Path> watched, Build build, PrintStream out)
            throws PreviewException, IOException, InterruptedException {
        for (Path path : watched) {
            require(Files.exists(path), path + " is not there, and the preview should watch it");
        }
        require(address.getPath().endsWith("/"), address + " does not end with a slash, as the address of a site does");
        int port = address.getPort();
        require(port >= 0 && port < 1 << 16, address + " names no port from 0 to 65535");
        HttpServer server = bind(port);
        Preview preview = new Preview(opened(address, server), server, new Watch(watched));
        try {
            preview.run(build, out);
            return preview;
        } catch (InterruptedException givenUp) {
            preview.close();
            throw givenUp;
        }
    }

    private static void require(boolean met, String complaint) throws PreviewException {
        if (!met) {
            throw new PreviewException(Problem.of(complaint));
        }
    }

    private static HttpServer bind(int port) throws PreviewException, IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException taken) {
            throw new PreviewException(Problem.of("port %d is taken; free it or choose another with -Dserve.port=%d"
                    .formatted(port, port + 1)));
        }
    }

    private static URI opened(URI address, HttpServer server) {
        return URI.create("http://%s:%d%s".formatted(address.getHost(), server.getAddress().getPort(),
                address.getRawPath()));
    }

    private void run(Build build, PrintStream out) throws InterruptedException {
        String base = address.getPath();
        String events = base + ".events";
        Showing showing = new Showing();
        server.setExecutor(threads);
        server.createContext("/", new SiteFiles(base, showing, new LiveHtml(events)));
        server.createContext(events, new Events(showing, HEARTBEAT));
        Rebuilding rebuilding = new Rebuilding(watch, build, showing, out);
        daemon(rebuilding).start(); // not one of the threads that close() interrupts: a build may be replacing files
        server.start(); // a browser that comes early is told to wait, and reloads
        rebuilding.awaitFirst();
        out.println(address + " is open; Ctrl-C ends it");
    }

    /** Where it can be opened. */
    public URI address() {
        return address;
    }

    /** Waits until somebody closes it or, by Ctrl-C, the JVM. */
    public void await() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "close preview"));
        closed.await();
    }

    /** Frees the port and forgets the browsers and the watched files; a build under way is not waited for. */
    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException alreadyOfNoUse) {
            // nobody watches any more, which is all that was wanted
        }
        server.stop(0);
        threads.shutdownNow();
        closed.countDown();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    }
}
