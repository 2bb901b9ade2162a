package dev.stator.internal;

import dev.stator.face.Futures;
import dev.stator.schema.TableSchema;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Creates tables at their first use; one creation at a time for each table, which all callers that miss it wait for. */
final class MissingTables {
    private final Connection connection;
    private final Map<String, CompletableFuture<Boolean>> underWay = new ConcurrentHashMap<>();

    MissingTables(Connection connection) {
        this.connection = connection;
    }

    /** Returns when the table and its indexes are ready, whoever made them. */
    void create(TableSchema<?> schema, BlockingCalls calls) {
        // In this thread again, where that which did it was interrupted: its interruption is not ours.
        while (!Futures.join(once(schema, calls))) {}
    }

    /** Complete when the table and its indexes are ready, whoever made them. */
    CompletableFuture<Boolean> create(TableSchema<?> schema, AsyncCalls calls) {
        return once(schema, calls)
                .thenCompose(done -> done ? CompletableFuture.completedFuture(true) : create(schema, calls));
    }

    /** One creation, whoever makes it; false where the thread that made it was interrupted, so that it is to be done again. */
    private CompletableFuture<Boolean> once(TableSchema<?> schema, Calls calls) {
        String name = connection.tableName(schema); // the one table, whichever of its types is asked for
        CompletableFuture<Boolean> shared = new CompletableFuture<>();
        CompletableFuture<Boolean> first = underWay.putIfAbsent(name, shared);
        if (first != null) {
            return first;
        }
        CompletableFuture<Boolean> mine = begin(schema, calls);
        mine.whenComplete((ready, failure) -> {
            // Removed when it is done, also after a failure, so that a table that goes missing again is created again.
            underWay.remove(name, shared);
            if (failure == null) {
                shared.complete(true);
            } else if (calls instanceof BlockingCalls && Thread.currentThread().isInterrupted()) {
                shared.completeAsync(() -> false); // not in this thread: the others go on where it is completed
            } else {
                shared.completeExceptionally(Futures.unwrap(failure));
            }
        });
        return mine;
    }

    private CompletableFuture<Boolean> begin(TableSchema<?> schema, Calls calls) {
        try {
            return new Tables(connection, calls, Wait.USUAL)
                    .createIfMissing(schema.definition(), null)
                    .thenApply(created -> true);
        } catch (Throwable e) {
            // An Error too: the others would wait for ever.
            return CompletableFuture.failedFuture(e);
        }
    }
}
