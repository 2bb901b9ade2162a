package dev.stator.internal;

import dev.stator.error.MissingTableException;
import dev.stator.error.StatorException;
import dev.stator.error.TableInUseException;
import dev.stator.error.TableNotReadyException;
import dev.stator.face.Futures;
import dev.stator.schema.Index;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** What takes several calls about a table, most of them to wait for it. */
public final class Tables {
    private final Connection connection;
    private final Calls calls;
    private final Wait wait;

    public Tables(Connection connection, Calls calls, Wait wait) {
        this.connection = connection;
        this.calls = calls;
        this.wait = wait;
    }

    public CompletableFuture<TableDescription> describe(TableSchema<?> schema) {
        return calls.call(new DescribeTable(connection, schema));
    }

    /** The description, or empty where the table is missing. */
    public CompletableFuture<Optional<TableDescription>> find(TableSchema<?> schema) {
        return unless(MissingTableException.class, describe(schema).thenApply(Optional::of), Optional.empty());
    }

    /** The attribute that time to live looks at; empty where it is off. */
    public CompletableFuture<Optional<String>> timeToLive(TableSchema<?> schema) {
        return calls.call(new DescribeTimeToLive(connection, schema));
    }

    /** Enables time to live on this attribute; the table must be ready. */
    public CompletableFuture<Boolean> enableTimeToLive(TableSchema<?> schema, String attribute) {
        return calls.call(new UpdateTimeToLive(connection, schema, attribute));
    }

    /** The same where the schema has such an attribute, of a table that was made for it. */
    private CompletableFuture<Boolean> enableTimeToLive(TableSchema<?> schema) {
        return schema.timeToLive()
                .map(attribute -> enableTimeToLive(schema, attribute))
                .orElseGet(() -> CompletableFuture.completedFuture(false));
    }

    /** Creates the table, waits until it is ready, and enables its time to live. */
    public CompletableFuture<TableDescription> create(
            TableSchema<?> schema, @Nullable ProvisionedThroughput throughput) {
        return calls.call(new CreateTable(connection, schema, throughput))
                .thenCompose(created -> ready(schema))
                .thenCompose(ready -> enableTimeToLive(schema).thenApply(enabled -> ready));
    }

    /** Creates the table if it is missing, with its time to live, and waits until it is ready; whether it was created by this call. */
    public CompletableFuture<Boolean> createIfMissing(
            TableSchema<?> schema, @Nullable ProvisionedThroughput throughput) {
        return begin(schema, throughput)
                .thenCompose(begun -> calls.poll(
                                () -> find(schema)
                                        .thenCompose(found -> found.isPresent()
                                                ? CompletableFuture.completedFuture(found.filter(Tables::isReady))
                                                // Not to be seen yet, or deleted by somebody in the meantime: begin
                                                // again.
                                                : begin(schema, throughput).thenApply(again -> Optional.empty())),
                                wait,
                                () -> late(schema, "ready"))
                        .thenCompose(ready -> begun
                                ? enableTimeToLive(schema).thenApply(enabled -> true)
                                : CompletableFuture.completedFuture(false)));
    }

    private CompletableFuture<Boolean> begin(TableSchema<?> schema, @Nullable ProvisionedThroughput throughput) {
        return unless(
                TableInUseException.class,
                calls.call(new CreateTable(connection, schema, throughput)).thenApply(created -> true),
                false);
    }

    /** Waits until the table and all its indexes are ready. */
    public CompletableFuture<TableDescription> ready(TableSchema<?> schema) {
        return calls.poll(
                () -> find(schema).thenApply(found -> found.filter(Tables::isReady)),
                wait,
                () -> late(schema, "ready"));
    }

    /** Deletes the table and waits until it is gone. */
    public CompletableFuture<Boolean> delete(TableSchema<?> schema) {
        return calls.call(new DeleteTable(connection, schema))
                .thenCompose(deleted -> calls.poll(
                        () -> find(schema).thenApply(found -> found.isEmpty() ? Optional.of(true) : Optional.empty()),
                        wait,
                        () -> late(schema, "gone")));
    }

    /** Adds a global index and waits until it is ready. */
    public CompletableFuture<TableDescription> add(
            TableSchema<?> schema, Index index, @Nullable ProvisionedThroughput throughput) {
        return calls.call(new AddIndex(connection, schema, index, throughput)).thenCompose(added -> ready(schema));
    }

    /** The names of all tables whose name begins with the prefix, without it. */
    public CompletableFuture<List<String>> names() {
        return names(null, new ArrayList<>());
    }

    private CompletableFuture<List<String>> names(@Nullable String after, List<String> found) {
        String prefix = connection.tablePrefix();
        return calls.call(new ListTables(after)).thenCompose(page -> {
            for (String name : page.tableNames()) {
                if (name.startsWith(prefix)) {
                    found.add(name.substring(prefix.length()));
                }
            }
            String last = page.lastEvaluatedTableName();
            return last == null ? CompletableFuture.completedFuture(List.copyOf(found)) : names(last, found);
        });
    }

    private static boolean isReady(TableDescription table) {
        if (table.tableStatus() != TableStatus.ACTIVE) {
            return false;
        }
        for (GlobalSecondaryIndexDescription index : table.globalSecondaryIndexes()) {
            if (index.indexStatus() != IndexStatus.ACTIVE) {
                return false;
            }
        }
        return true;
    }

    private TableNotReadyException late(TableSchema<?> schema, String what) {
        String message = "table " + schema.tableName() + " was not " + what + " after " + wait.atMost();
        return new TableNotReadyException(message, schema.tableName(), null, null);
    }

    private static <R> CompletableFuture<R> unless(
            Class<? extends StatorException> expected, CompletableFuture<R> future, R instead) {
        Function<Throwable, CompletableFuture<R>> otherwise = failure -> {
            Throwable bare = Futures.unwrap(failure);
            return expected.isInstance(bare)
                    ? CompletableFuture.completedFuture(instead)
                    : CompletableFuture.failedFuture(bare);
        };
        return future.exceptionallyCompose(otherwise);
    }
}
