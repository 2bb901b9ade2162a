package dev.stator;

import dev.stator.encryption.Encryption;
import dev.stator.encryption.KeySource;
import dev.stator.error.ConfigurationException;
import dev.stator.interceptor.Interceptor;
import dev.stator.internal.Connection;
import dev.stator.internal.Settings;
import dev.stator.s3.S3Store;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Settings of a connection.
 *
 * <pre>{@code
 * Stator.builder().region(Region.EU_WEST_1).createMissingTables(true).build();
 * Stator.builder().client(client).tablePrefix("staging_").build();
 * }</pre>
 *
 * <p>Either Stator builds the clients of the SDK, with {@link #region}, {@link #credentials}, {@link #endpoint} and
 * {@link #overrideConfiguration}, or they are handed in with {@link #client} and {@link #asyncClient}; not both.
 */
public final class StatorBuilder {
    private @Nullable Region region;
    private @Nullable AwsCredentialsProvider credentials;
    private @Nullable URI endpoint;
    private @Nullable ClientOverrideConfiguration overrides;
    private @Nullable DynamoDbClient client;
    private @Nullable DynamoDbAsyncClient asyncClient;
    private String tablePrefix = "";
    private Clock clock = Clock.systemUTC();
    private boolean createMissingTables;
    private boolean directItems = true;
    private @Nullable String tenant;
    private @Nullable Encryption encryption;
    private final Map<String, S3Store> stores = new LinkedHashMap<>();
    private final List<Interceptor> interceptors = new ArrayList<>();

    StatorBuilder() {}

    /** The region of the tables; by default what the SDK finds in the environment. */
    public StatorBuilder region(Region region) {
        this.region = Objects.requireNonNull(region, "region");
        return this;
    }

    /** Who we are; by default what the SDK finds in the environment. */
    public StatorBuilder credentials(AwsCredentialsProvider credentials) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        return this;
    }

    /** Where DynamoDB is, such as {@code http://localhost:8000}; by default the region's own endpoint. */
    public StatorBuilder endpoint(URI endpoint) {
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
        return this;
    }

    /** The SDK's own settings of the clients: retries, timeouts, interceptors, metrics. */
    public StatorBuilder overrideConfiguration(ClientOverrideConfiguration overrides) {
        this.overrides = Objects.requireNonNull(overrides, "overrides");
        return this;
    }

    /** A client to call instead of one of our own; it stays open when the connection is closed. */
    public StatorBuilder client(DynamoDbClient client) {
        this.client = Objects.requireNonNull(client, "client");
        return this;
    }

    /** A client to call instead of one of our own; it stays open when the connection is closed. */
    public StatorBuilder asyncClient(DynamoDbAsyncClient asyncClient) {
        this.asyncClient = Objects.requireNonNull(asyncClient, "asyncClient");
        return this;
    }

    /** What every table's name begins with in DynamoDB; by default nothing. Users of the tables never see it. */
    public StatorBuilder tablePrefix(String tablePrefix) {
        this.tablePrefix = Objects.requireNonNull(tablePrefix, "tablePrefix");
        return this;
    }

    /** What generated times are read from; by default the system's clock. */
    public StatorBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Whether a call that finds its table missing creates it, on demand and with its indexes, waits until it is ready and is then
     * repeated; by default it throws {@link dev.stator.error.MissingTableException}. A table that exists costs no extra call.
     */
    public StatorBuilder createMissingTables(boolean createMissingTables) {
        this.createMissingTables = createMissingTables;
        return this;
    }

    /**
     * Whether the items of queries, scans, batches and transactions are read straight from the bytes of DynamoDB's answers, and those of five puts or more
     * in a batch or a transaction written as the bytes of its request; by default they are. A page then takes less than half of the time and
     * memory, a batch of 25 puts two thirds of the time. Interceptors of the SDK see answers whose items are left out and, from
     * {@code modifyRequest} on, requests whose puts are empty: set it to false for one that looks at items, such as one that logs them, or
     * changes them.
     *
     * @see dev.stator.wire.DirectReads
     * @see dev.stator.wire.DirectWrites
     */
    public StatorBuilder directItems(boolean directItems) {
        this.directItems = directItems;
        return this;
    }

    /** Adds one that is called before and after each request to DynamoDB, after those that were added before it; by default none is. */
    public StatorBuilder interceptor(Interceptor interceptor) {
        interceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
        return this;
    }

    /**
     * Whose items the connection is for, of several tenants who share the tables; by default nobody's in particular. See {@link Stator#tenant(String)},
     * which makes such a connection of one for all.
     */
    public StatorBuilder tenant(String tenant) {
        this.tenant = Objects.requireNonNull(tenant, "tenant");
        return this;
    }

    /** The keys of all attributes that are {@link dev.stator.annotation.Encrypted}; by default there are none. */
    public StatorBuilder encryption(KeySource keys) {
        return encryption(Encryption.with(keys));
    }

    /** The keys of attributes that are {@link dev.stator.annotation.Encrypted}, and what becomes of values that are not. */
    public StatorBuilder encryption(Encryption encryption) {
        this.encryption = Objects.requireNonNull(encryption, "encryption");
        return this;
    }

    /**
     * Where the objects of attributes are that are {@link dev.stator.annotation.S3Backed}; by default nowhere. Of several stores each has a
     * name of its own, of which one may be empty.
     *
     * @throws ConfigurationException if there is a store with that name already
     */
    public StatorBuilder s3(S3Store store) {
        if (stores.putIfAbsent(store.name(), store) != null) {
            throw new ConfigurationException(
                    "the connection has an S3 store "
                            + (store.name().isEmpty() ? "without a name" : "'" + store.name() + "'")
                            + " already: give each a name of its own with S3Store.builder().name(…)",
                    null,
                    null,
                    null);
        }
        return this;
    }

    /**
     * The connection. Nothing is sent and no client is built yet.
     *
     * @throws dev.stator.error.ConfigurationException if settings contradict each other, the endpoint is not of http or
     *     https with a host, the prefix cannot be in a table's name, or no tenant can be called so
     */
    public Stator build() {
        return new Stator(new Connection(new Settings(
                region,
                credentials,
                endpoint,
                overrides,
                client,
                asyncClient,
                tablePrefix,
                clock,
                createMissingTables,
                directItems,
                List.copyOf(interceptors),
                tenant,
                encryption,
                List.copyOf(stores.values()))));
    }
}
