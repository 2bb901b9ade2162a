package dev.stator.admin;

import dev.stator.Stator;
import dev.stator.face.Futures;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.Connection;
import dev.stator.internal.Wait;
import dev.stator.schema.TableSchema;
import java.time.Duration;
import java.util.List;

/**
 * Creates, describes, checks and deletes the tables of a connection.
 *
 * <pre>{@code
 * TableAdmin admin = new TableAdmin(stator);
 * admin.createIfMissing(OrderTable.SCHEMA);
 * admin.verify(OrderTable.SCHEMA);                  // throws if the table is not what the schema says
 * admin.describe(OrderTable.SCHEMA).itemCount();
 * admin.addMissingIndexes(OrderTable.SCHEMA);
 * admin.enableTimeToLive(OrderTable.SCHEMA);
 * }</pre>
 *
 * <p>A table is named by its schema; the prefix of the connection is put in front, and is in no name that is given back except
 * {@link TableDescription#physicalName}. What changes a table waits until the table and its indexes are ready, or the table is
 * gone: {@linkplain #waitAtMost ten minutes} at most, then it throws {@link dev.stator.error.TableNotReadyException}.
 *
 * <p>Beside what a method names, all throw the {@link dev.stator.error.StatorException}s that {@link dev.stator.EntityTable} names.
 */
public final class TableAdmin {
    private final Connection connection;
    private final Wait wait;
    private final Administration administration;

    public TableAdmin(Stator stator) {
        this(stator.connection(), Wait.USUAL);
    }

    private TableAdmin(Connection connection, Wait wait) {
        this.connection = connection;
        this.wait = wait;
        this.administration = new Administration(connection, new BlockingCalls(connection), wait);
    }

    /** The same with another time to wait for a table; an index of a large table takes hours. */
    public TableAdmin waitAtMost(Duration time) {
        return new TableAdmin(connection, new Wait(time));
    }

    /** The same calls, each a future. */
    public AsyncTableAdmin async() {
        return new AsyncTableAdmin(new Administration(connection, new AsyncCalls(connection), wait));
    }

    /**
     * Creates a table with its indexes, its stream and its time to live, on demand.
     *
     * @throws dev.stator.error.TableInUseException if it exists
     */
    public TableDescription create(TableSchema<?> schema) {
        return create(schema, Billing.onDemand());
    }

    /**
     * Creates a table with its indexes, its stream and its time to live.
     *
     * @throws dev.stator.error.TableInUseException if it exists
     */
    public TableDescription create(TableSchema<?> schema, Billing billing) {
        return Futures.join(administration.create(schema.definition(), billing));
    }

    /** Creates a table with its indexes, its stream and its time to live, on demand, unless it exists; whether this call created it. Others may try as well. */
    public boolean createIfMissing(TableSchema<?> schema) {
        return createIfMissing(schema, Billing.onDemand());
    }

    /** Creates a table with its indexes, its stream and its time to live unless it exists; whether this call created it. Others may try as well. */
    public boolean createIfMissing(TableSchema<?> schema, Billing billing) {
        return Futures.join(administration.createIfMissing(schema.definition(), billing));
    }

    /**
     * Deletes a table with all its items.
     *
     * @throws dev.stator.error.ConfigurationException if the connection is a tenant's: the table has the items of all tenants
     * @throws dev.stator.error.MissingTableException if there is none
     */
    public void delete(TableSchema<?> schema) {
        Futures.join(administration.delete(schema.definition()));
    }

    /** Whether there is such a table, ready or not. */
    public boolean exists(TableSchema<?> schema) {
        return Futures.join(administration.exists(schema.definition()));
    }

    /**
     * The table as it is.
     *
     * @throws dev.stator.error.MissingTableException if there is none
     */
    public TableDescription describe(TableSchema<?> schema) {
        return Futures.join(administration.describe(schema.definition()));
    }

    /**
     * In what the table differs from its schema: keys, their types, indexes, their keys and projections, the stream, the time to live.
     *
     * @throws dev.stator.error.MissingTableException if there is none
     */
    public DriftReport drift(TableSchema<?> schema) {
        return Futures.join(administration.drift(schema.definition()));
    }

    /**
     * Makes sure that the table is what its schema says.
     *
     * @throws dev.stator.error.TableDriftException if it is not; the exception has each difference
     * @throws dev.stator.error.MissingTableException if there is none
     */
    public void verify(TableSchema<?> schema) {
        Futures.join(administration.verify(schema.definition()));
    }

    /**
     * Adds the global indexes that the table lacks, one after the other, with the table's own capacity where it is provisioned.
     *
     * @return the names of those that were added
     * @throws dev.stator.error.TableDriftException if a local index is missing, because it can only be made with the table;
     *     nothing was added
     * @throws dev.stator.error.MissingTableException if there is no such table
     */
    public List<String> addMissingIndexes(TableSchema<?> schema) {
        return Futures.join(administration.addMissingIndexes(schema.definition()));
    }

    /**
     * Enables time to live on the attribute that the schema has for it, of a table that was made without: created tables have it. Where the
     * schema has none, nothing is asked and nothing done. DynamoDB takes up to an hour until it looks at the attribute.
     *
     * @return whether it was off
     * @throws dev.stator.error.TableDriftException if it looks at another attribute; that must be disabled first, and DynamoDB allows one
     *     change in an hour
     * @throws dev.stator.error.MissingTableException if there is no such table
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html">UpdateTimeToLive</a>
     */
    public boolean enableTimeToLive(TableSchema<?> schema) {
        return Futures.join(administration.enableTimeToLive(schema.definition()));
    }

    /** The names, without prefix, of all tables whose name in DynamoDB begins with the prefix. */
    public List<String> tableNames() {
        return Futures.join(administration.tableNames());
    }
}
