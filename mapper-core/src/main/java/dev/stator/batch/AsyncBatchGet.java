package dev.stator.batch;

import dev.stator.internal.AsyncCalls;
import dev.stator.internal.Connection;
import java.util.concurrent.CompletableFuture;

/**
 * Reads many items by their keys, without a thread that waits.
 *
 * <pre>{@code
 * stator.batchGet().get(orders, keys).async().run().thenAccept(found -> found.items(orders));
 * }</pre>
 *
 * <p>Immutable. Up to four requests are under way at once; while DynamoDB leaves keys unprocessed it is one.
 */
public final class AsyncBatchGet {
    private final Connection connection;
    private final BatchGet batch;

    AsyncBatchGet(Connection connection, BatchGet batch) {
        this.connection = connection;
        this.batch = batch;
    }

    /**
     * Reads the items. The future fails with what {@link BatchGet#run} throws. To cancel it cancels the requests that are under way,
     * and sends no more.
     */
    public CompletableFuture<BatchGetResult> run() {
        return AsyncRun.of(batch::work, new AsyncCalls(connection));
    }
}
