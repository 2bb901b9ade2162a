package dev.stator;

import dev.stator.batch.BatchGet;
import dev.stator.batch.BatchWrite;
import dev.stator.internal.Connection;
import dev.stator.schema.TableSchema;
import dev.stator.transaction.Transaction;
import dev.stator.transaction.TransactionGet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A connection to DynamoDB: where it is, who we are, and which prefix the names of the tables have there.
 *
 * <pre>{@code
 * try (Stator stator = Stator.builder()
 *         .region(Region.EU_WEST_1)
 *         .tablePrefix("staging_")
 *         .build()) {
 *     OrderTable orders = new OrderTable(stator);      // the table staging_orders
 *     orders.put(order);
 * }
 * }</pre>
 *
 * <p>One serves a whole application and all its threads. The clients of the SDK are built when a call first needs them, the
 * synchronous and the asynchronous one each for itself, and are closed with the connection; clients that are handed in stay open.
 * After {@link #close} every call throws {@link dev.stator.error.ClosedException}.
 *
 * <p>Where no region, no credentials or no client can be found, the first call throws
 * {@link dev.stator.error.ConfigurationException}, which says what to set.
 */
public final class Stator implements AutoCloseable {
    private final Connection connection;

    Stator(Connection connection) {
        this.connection = connection;
    }

    /** Settings of a connection; all of them can be left out. */
    public static StatorBuilder builder() {
        return new StatorBuilder();
    }

    /** The SDK's client, for what Stator does not do. Closed with this connection, unless it was handed in. */
    public DynamoDbClient client() {
        return connection.client(null);
    }

    /** The SDK's asynchronous client, for what Stator does not do. Closed with this connection, unless it was handed in. */
    public DynamoDbAsyncClient asyncClient() {
        return connection.asyncClient(null);
    }

    /**
     * A connection for the items of one of several tenants who share the tables. It uses the clients of this one; to close it does nothing.
     *
     * <pre>{@code
     * OrderTable orders = new OrderTable(stator.tenant("acme"));
     * orders.put(order);                     // under acme#c1
     * orders.get("c1", "o1");                // the order of c1
     * orders.scan().list();                  // acme's orders, and nobody else's
     * }</pre>
     *
     * <p>The hash key of each item is stored with the tenant's name and {@code #} in front. All calls of the connection put it there and take it
     * off, so that keys, items, exceptions and tokens have it nowhere, and a tenant can neither see nor change what another has. The rules:
     *
     * <ul>
     *   <li>The tables have a hash key of type S; that of any other is a {@link dev.stator.error.ConfigurationException} when the table
     *       object is made. The name counts among the 2,048 bytes of a key.
     *   <li>Scans, and queries of global indexes, read the items of all tenants and give those of one: what is read is paid for. A query of
     *       the table or of a local index reads the tenant's own.
     *   <li>Conditions compare the hash key with values. To compare it with other attributes, to ask for its size or for a part of it, and to
     *       copy it is an {@link dev.stator.error.InvalidRequestException}.
     *   <li>Keys of global indexes are stored as they are. Two tenants may have equal ones.
     *   <li>A table object belongs to one tenant. Batches and transactions are made on the tenant's connection, with its table objects.
     * </ul>
     *
     * <p>This keeps programs apart that use the connection that is theirs. It is no substitute for access rights: an IAM policy can hold
     * a role to keys that begin with a name ({@code dynamodb:LeadingKeys}).
     *
     * @param name of {@code a-z A-Z 0-9 _ - .}
     * @throws dev.stator.error.ConfigurationException if no tenant can be called so, or this is a tenant's connection already
     */
    public Stator tenant(String name) {
        return new Stator(connection.tenant(Objects.requireNonNull(name, "name")));
    }

    /** The tenant whose items the connection is for, if it is for one. */
    public Optional<String> tenant() {
        return connection.tenantName();
    }

    /** What generated times are read from. */
    public Clock clock() {
        return connection.clock();
    }

    /** What every table's name begins with in DynamoDB; empty if there is none. */
    public String tablePrefix() {
        return connection.tablePrefix();
    }

    /**
     * The name of a table in DynamoDB, for requests of your own: {@code staging_orders}.
     *
     * @throws dev.stator.error.ConfigurationException if prefix and name are longer than DynamoDB allows
     */
    public String tableName(TableSchema<?> schema) {
        return connection.tableName(schema);
    }

    /** Reads many items by their keys, of one table or of several. */
    public BatchGet batchGet() {
        return new BatchGet(connection);
    }

    /** Puts and deletes many items, of one table or of several. */
    public BatchWrite batchWrite() {
        return new BatchWrite(connection);
    }

    /** Changes of some items, of one table or of several, that happen together or not at all. */
    public Transaction transaction() {
        return new Transaction(connection);
    }

    /** Some items, of one table or of several, as they are at one moment. */
    public TransactionGet transactionGet() {
        return new TransactionGet(connection);
    }

    /** What calls are made on; for the packages of Stator itself. */
    public Connection connection() {
        return connection;
    }

    /** {@code Stator[prefix=staging_, tenant=acme]}, with what there is of them. */
    @Override
    public String toString() {
        List<String> settings = new ArrayList<>();
        if (!tablePrefix().isEmpty()) {
            settings.add("prefix=" + tablePrefix());
        }
        tenant().ifPresent(tenant -> settings.add("tenant=" + tenant));
        return settings.isEmpty() ? "Stator" : "Stator" + settings;
    }

    /** Closes the clients that this connection built. Another close does nothing. */
    @Override
    public void close() {
        connection.close();
    }
}
