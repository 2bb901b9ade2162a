package dev.stator;

import dev.stator.batch.BatchGet;
import dev.stator.batch.BatchWrite;
import dev.stator.internal.Connection;
import dev.stator.schema.TableSchema;
import dev.stator.transaction.Transaction;
import dev.stator.transaction.TransactionGet;
import java.time.Clock;
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

    /** {@code Stator[prefix=staging_]}, or {@code Stator} without a prefix. */
    @Override
    public String toString() {
        return tablePrefix().isEmpty() ? "Stator" : "Stator[prefix=" + tablePrefix() + "]";
    }

    /** Closes the clients that this connection built. Another close does nothing. */
    @Override
    public void close() {
        connection.close();
    }
}
