package dev.stator.testkit;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import java.io.IOException;
import java.net.ServerSocket;

/** The one class that touches DynamoDB Local, which may not be on the class path. */
final class Server {
    /** Between finding a free port and listening on it, another process can take it. */
    private static final int ATTEMPTS = 5;

    private final DynamoDBProxyServer server;
    private final int port;

    private Server(DynamoDBProxyServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** One at a time: {@link Silence} replaces what is global. */
    static synchronized Server start() {
        try {
            return Silence.during(Server::listen);
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not start", e);
        }
    }

    private static Server listen() throws Exception {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            DynamoDBProxyServer server = ServerRunner.createServerFromCommandLineArgs(
                    new String[] {"-inMemory", "-sharedDb", "-disableTelemetry", "-port", Integer.toString(port)});
            try {
                server.start();
                return new Server(server, port);
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not stop", e);
        }
    }
}
