package dev.stator.testkit;

import dev.stator.Stator;
import dev.stator.StatorBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * A DynamoDB Local inside this JVM, reached over HTTP as DynamoDB itself is. It keeps its tables in memory.
 *
 * <pre>{@code
 * try (LocalDynamoDb dynamoDb = LocalDynamoDb.start();
 *         Stator stator = dynamoDb.stator().build()) {
 *     new OrderTable(stator).put(order);
 * }
 * }</pre>
 *
 * <p>Tests need not call it: {@link StatorExtension} starts one for all of them. The licence of DynamoDB Local forbids passing it
 * on, so it does not come with the test kit; add {@code com.amazonaws:DynamoDBLocal:2.6.1} in test scope.
 *
 * <p>Threads that DynamoDB Local starts outlive {@link #close} by minutes; a {@code main} that is done with it ends with
 * {@link System#exit}.
 */
public final class LocalDynamoDb implements AutoCloseable {
    private static final String MISSING =
            "DynamoDB Local is not on the class path. Its licence forbids passing it on, so it does not come with"
                    + " mapper-testkit: add the dependency com.amazonaws:DynamoDBLocal:2.6.1 in test scope.";

    /** DynamoDB Local takes any key and secret as long as they are letters and digits. */
    private static final AwsCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("stator", "stator"));

    private final Server server;
    private final URI endpoint;

    /** A connection of the test kit's own. */
    private final Stator own;

    /** What else is closed with it. */
    private final List<SdkAutoCloseable> open = new ArrayList<>();

    private @Nullable DynamoDbStreamsClient streams;

    private LocalDynamoDb(Server server) {
        this.server = server;
        this.endpoint = URI.create("http://localhost:" + server.port());
        this.own = stator().build();
    }

    /**
     * Starts a server of its own on a free port. The first one in a JVM takes about a second, another one milliseconds.
     *
     * @throws IllegalStateException if DynamoDB Local is not on the class path, or does not start
     */
    public static LocalDynamoDb start() {
        try {
            return new LocalDynamoDb(Server.start());
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(MISSING, e);
        }
    }

    /** Where it listens, {@code http://localhost:} and the port. */
    public URI endpoint() {
        return endpoint;
    }

    /** Settings of a connection to it: endpoint, region and credentials are set, and missing tables are created. */
    public StatorBuilder stator() {
        return Stator.builder()
                .endpoint(endpoint)
                .region(Region.US_EAST_1)
                .credentials(CREDENTIALS)
                .createMissingTables(true);
    }

    /**
     * Settings of a connection to it whose requests go wrong as {@code faults} say. The connection's clients are closed with the server,
     * not with the connection.
     */
    public synchronized StatorBuilder stator(Faults faults) {
        return Stator.builder()
                .client(client(settings -> settings.httpClientBuilder(faults.httpClient())))
                .asyncClient(asyncClient(settings -> settings.httpClientBuilder(faults.asyncHttpClient())))
                .createMissingTables(true);
    }

    /** A client of it with other settings, such as no retries and an HTTP client with {@link Faults}. Closed with the server. */
    public synchronized DynamoDbClient client(UnaryOperator<DynamoDbClientBuilder> settings) {
        return closedLater(settings.apply(configured(DynamoDbClient.builder())).build());
    }

    /**
     * An asynchronous client of it with other settings, such as no retries and an HTTP client with {@link Faults}. Closed with the
     * server.
     */
    public synchronized DynamoDbAsyncClient asyncClient(UnaryOperator<DynamoDbAsyncClientBuilder> settings) {
        return closedLater(
                settings.apply(configured(DynamoDbAsyncClient.builder())).build());
    }

    private <B extends AwsClientBuilder<B, C>, C> B configured(B builder) {
        return builder.endpointOverride(endpoint).region(Region.US_EAST_1).credentialsProvider(CREDENTIALS);
    }

    private <C extends SdkAutoCloseable> C closedLater(C client) {
        open.add(client);
        return client;
    }

    /** The SDK's client of the streams of its tables. One for all who ask; it is closed with the server. */
    public synchronized DynamoDbStreamsClient streamsClient() {
        if (streams == null) {
            streams = closedLater(configured(DynamoDbStreamsClient.builder()).build());
        }
        return streams;
    }

    /**
     * Makes the threads of asynchronous clients live as long as the server. The SDK ends them with the last client that uses them, and
     * waits two seconds for it, which would be two seconds for each test.
     */
    LocalDynamoDb keepThreads() {
        own.asyncClient();
        return this;
    }

    /** Deletes the tables whose names begin with {@code prefix}. */
    void deleteTables(String prefix) {
        DynamoDbClient client = own.client();
        client.listTablesPaginator().tableNames().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> client.deleteTable(request -> request.tableName(name)));
    }

    /** Stops the server; its tables are gone. Another close does nothing. */
    @Override
    public synchronized void close() {
        own.close();
        open.forEach(SdkAutoCloseable::close);
        open.clear();
        server.stop();
    }
}
