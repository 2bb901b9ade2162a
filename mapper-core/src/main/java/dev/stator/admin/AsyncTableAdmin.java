package dev.stator.admin;

import dev.stator.face.Futures;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The calls of {@link TableAdmin}, each a future; no thread waits while a table gets ready.
 *
 * <pre>{@code
 * new TableAdmin(stator).async().createIfMissing(OrderTable.SCHEMA).thenAccept(created -> …);
 * }</pre>
 *
 * <p>The future fails with the exception that the call of {@link TableAdmin} throws.
 */
public final class AsyncTableAdmin {
    private final Administration administration;

    AsyncTableAdmin(Administration administration) {
        this.administration = administration;
    }

    /** Creates a table with its indexes, its stream and its time to live, on demand. */
    public CompletableFuture<TableDescription> create(TableSchema<?> schema) {
        return create(schema, Billing.onDemand());
    }

    /** Creates a table with its indexes, its stream and its time to live. */
    public CompletableFuture<TableDescription> create(TableSchema<?> schema, Billing billing) {
        return Futures.bare(administration.create(schema.definition(), billing));
    }

    /** Creates a table with its indexes, its stream and its time to live, on demand, unless it exists; whether this call created it. */
    public CompletableFuture<Boolean> createIfMissing(TableSchema<?> schema) {
        return createIfMissing(schema, Billing.onDemand());
    }

    /** Creates a table with its indexes, its stream and its time to live unless it exists; whether this call created it. */
    public CompletableFuture<Boolean> createIfMissing(TableSchema<?> schema, Billing billing) {
        return Futures.bare(administration.createIfMissing(schema.definition(), billing));
    }

    /** Deletes a table with all its items. */
    public CompletableFuture<Void> delete(TableSchema<?> schema) {
        return Futures.bare(administration.delete(schema.definition()).thenAccept(gone -> {}));
    }

    /** Whether there is such a table, ready or not. */
    public CompletableFuture<Boolean> exists(TableSchema<?> schema) {
        return Futures.bare(administration.exists(schema.definition()));
    }

    /** The table as it is. */
    public CompletableFuture<TableDescription> describe(TableSchema<?> schema) {
        return Futures.bare(administration.describe(schema.definition()));
    }

    /** In what the table differs from its schema. */
    public CompletableFuture<DriftReport> drift(TableSchema<?> schema) {
        return Futures.bare(administration.drift(schema.definition()));
    }

    /** Makes sure that the table is what its schema says. */
    public CompletableFuture<Void> verify(TableSchema<?> schema) {
        return Futures.bare(administration.verify(schema.definition()).thenAccept(report -> {}));
    }

    /** Adds the global indexes that the table lacks, one after the other; the names of those that were added. */
    public CompletableFuture<List<String>> addMissingIndexes(TableSchema<?> schema) {
        return Futures.bare(administration.addMissingIndexes(schema.definition()));
    }

    /** Enables time to live on the attribute that the schema has for it; whether it was off. */
    public CompletableFuture<Boolean> enableTimeToLive(TableSchema<?> schema) {
        return Futures.bare(administration.enableTimeToLive(schema.definition()));
    }

    /** The names, without prefix, of all tables whose name in DynamoDB begins with the prefix. */
    public CompletableFuture<List<String>> tableNames() {
        return Futures.bare(administration.tableNames());
    }
}
