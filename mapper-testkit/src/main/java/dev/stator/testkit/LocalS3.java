package dev.stator.testkit;

import dev.stator.s3.S3Store;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3AsyncClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * An S3 server inside this JVM, S3Proxy, reached over HTTP as S3 itself is. It keeps its objects in memory.
 *
 * <pre>{@code
 * try (LocalS3 s3 = LocalS3.start();
 *         Stator stator = dynamoDb.stator().s3(s3.store("pages/")).build()) {
 *     new PageTable(stator).put(page);
 * }
 * }</pre>
 *
 * <p>Tests need not call it: {@link StatorExtension} starts one for all of them. It does not come with the test kit, since most of its
 * users have nothing in S3; add {@code org.gaul:s3proxy:4.1.0} and {@code software.amazon.awssdk:s3} in test scope.
 *
 * <p>It has one bucket, {@value #BUCKET}; a client can create others. It checks signatures, checksums and the condition {@code If-None-Match},
 * and it has no tags, no lifecycle rules, and no keys of customers.
 */
public final class LocalS3 implements AutoCloseable {
    /** The bucket that is there from the start. */
    public static final String BUCKET = "stator";

    private static final String MISSING =
            "S3Proxy is not on the class path. It does not come with mapper-testkit: add the dependencies"
                    + " org.gaul:s3proxy:4.1.0 and software.amazon.awssdk:s3 in test scope.";

    private static final String OLD_JACKSON = "S3Proxy needs a newer Jackson than the project has: set the version of"
            + " com.fasterxml.jackson.core:jackson-annotations to 2.22.";

    private static final String KEY = "stator";
    private static final AwsCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, KEY));
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final S3Server server;
    private final URI endpoint;
    private final List<SdkAutoCloseable> open = new ArrayList<>();
    private @Nullable S3Client client;
    private @Nullable S3AsyncClient asyncClient;
    private @Nullable S3Presigner presigner;

    private LocalS3(S3Server server) {
        this.server = server;
        this.endpoint = URI.create("http://127.0.0.1:" + server.port());
        client().createBucket(request -> request.bucket(BUCKET));
    }

    /**
     * Starts a server of its own on a free port. The first one in a JVM takes one to two seconds.
     *
     * @throws IllegalStateException if S3Proxy is not on the class path, or does not start
     */
    public static LocalS3 start() {
        try {
            return new LocalS3(S3Server.start(KEY, KEY));
        } catch (NoClassDefFoundError e) {
            String missing = String.valueOf(e.getMessage());
            throw new IllegalStateException(missing.startsWith("com/fasterxml/jackson/") ? OLD_JACKSON : MISSING, e);
        }
    }

    /** Where it listens, {@code http://127.0.0.1:} and the port. */
    public URI endpoint() {
        return endpoint;
    }

    /** A client of it. One for all who ask; it is closed with the server. */
    public synchronized S3Client client() {
        if (client == null) {
            client = client(settings -> settings);
        }
        return client;
    }

    /** A client of it with other settings. Closed with the server. */
    public synchronized S3Client client(UnaryOperator<S3ClientBuilder> settings) {
        return closedLater(settings.apply(S3Client.builder()
                        .endpointOverride(endpoint)
                        .region(Region.US_EAST_1)
                        .credentialsProvider(CREDENTIALS)
                        .forcePathStyle(true))
                .build());
    }

    /** An asynchronous client of it. One for all who ask; it is closed with the server. */
    public synchronized S3AsyncClient asyncClient() {
        if (asyncClient == null) {
            asyncClient = asyncClient(settings -> settings);
        }
        return asyncClient;
    }

    /** An asynchronous client of it with other settings. Closed with the server. */
    public synchronized S3AsyncClient asyncClient(UnaryOperator<S3AsyncClientBuilder> settings) {
        return closedLater(settings.apply(S3AsyncClient.builder()
                        .endpointOverride(endpoint)
                        .region(Region.US_EAST_1)
                        .credentialsProvider(CREDENTIALS)
                        .forcePathStyle(true))
                .build());
    }

    /** What signs URLs of its objects. One for all who ask; it is closed with the server. */
    public synchronized S3Presigner presigner() {
        if (presigner == null) {
            presigner = closedLater(S3Presigner.builder()
                    .endpointOverride(endpoint)
                    .region(Region.US_EAST_1)
                    .credentialsProvider(CREDENTIALS)
                    .serviceConfiguration(S3Configuration.builder()
                            .pathStyleAccessEnabled(true)
                            .build())
                    .build());
        }
        return presigner;
    }

    /** A store in its bucket, with the clients above. */
    public S3Store store(String prefix) {
        return settings().prefix(prefix).build();
    }

    /** Settings of a store: bucket, clients and presigner are set. */
    public S3Store.Builder settings() {
        return S3Store.builder()
                .bucket(BUCKET)
                .client(client())
                .asyncClient(asyncClient())
                .presigner(presigner());
    }

    /** Settings of a store whose requests go wrong as {@code faults} say: bucket, clients and presigner are set. */
    public S3Store.Builder settings(Faults faults) {
        return settings()
                .client(client(settings -> settings.httpClientBuilder(faults.httpClient())))
                .asyncClient(asyncClient(settings -> settings.httpClientBuilder(faults.asyncHttpClient())));
    }

    /** A prefix that no other has. */
    static String newPrefix() {
        return "test" + COUNT.incrementAndGet() + "/";
    }

    private <C extends SdkAutoCloseable> C closedLater(C built) {
        open.add(built);
        return built;
    }

    /** Stops the server; its objects are gone. Another close does nothing. */
    @Override
    public synchronized void close() {
        open.forEach(SdkAutoCloseable::close);
        open.clear();
        server.stop();
    }
}
