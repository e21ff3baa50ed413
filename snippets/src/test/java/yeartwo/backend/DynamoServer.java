package yeartwo.backend;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;

import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local in this JVM, in memory, with one database for all accounts: it would keep threads busy for each, long
 * after the test of an account. Tables are called after their tests anyway.
 */
final class DynamoServer implements AutoCloseable {

    private final DynamoDBProxyServer server;
    private final URI endpoint;

    DynamoServer() {
        try {
            int port = freePort();
            endpoint = URI.create("http://localhost:" + port);
            // As its own main method does, which also prints its settings.
            LocalDynamoDBRequestHandler inMemory = new LocalDynamoDBRequestHandler(0, true, null, true, false);
            server = new DynamoDBProxyServer(port, new LocalDynamoDBServerHandler(inMemory, null));
            server.start();
        } catch (Exception failed) { // as DynamoDB Local declares
            throw new IllegalStateException("DynamoDB Local did not start", failed);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI endpoint() {
        return endpoint;
    }

    /** As the proof names it. Its manifest names no version; its file does. */
    static String name() {
        String jar = DynamoDBProxyServer.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.replaceFirst(".*DynamoDBLocal-(.*)\\.jar", "DynamoDB Local $1");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) { // as DynamoDB Local declares
            throw new IllegalStateException("DynamoDB Local did not stop", failed);
        }
    }
}
