package yeartwo.publisher.serve;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

class EventsTest {

    @Test
    void keepsAConnectionAliveOnWhichNothingHappens() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.events", new Events(new Showing(), Duration.ofMillis(20)));
        server.start();

        Lines events = Trial.events(URI.create("http://localhost:" + server.getAddress().getPort() + "/"));

        events.await("retry: 500");
        events.await("data: ");
        events.await(":");
        server.stop(0);
    }
}
