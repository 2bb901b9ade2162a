package dev.stator.batch;

import dev.stator.internal.AsyncCalls;
import dev.stator.internal.Connection;
import java.util.concurrent.CompletableFuture;

/**
 * Puts and deletes many items, without a thread that waits.
 *
 * <pre>{@code
 * stator.batchWrite().put(orders, list).async().run().thenRun(() -> …);
 * }</pre>
 *
 * <p>Immutable. Up to four requests are under way at once; while DynamoDB leaves items unprocessed it is one.
 */
public final class AsyncBatchWrite {
    private final Connection connection;
    private final BatchWrite batch;

    AsyncBatchWrite(Connection connection, BatchWrite batch) {
        this.connection = connection;
        this.batch = batch;
    }

    /**
     * Puts and deletes the items. The future fails with what {@link BatchWrite#run} throws. To cancel it cancels the requests that are
     * under way, and sends no more; what was written stays.
     */
    public CompletableFuture<BatchWriteResult> run() {
        return AsyncRun.of(batch::work, new AsyncCalls(connection));
    }
}
