package dev.stator.transaction;

import dev.stator.face.Futures;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Some items as they are at one moment, without a thread that waits.
 *
 * <pre>{@code
 * stator.transactionGet().get(orders, keys).async().run().thenAccept(found -> found.items(orders));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class AsyncTransactionGet {
    private final Connection connection;
    private final TransactionGet transaction;

    AsyncTransactionGet(Connection connection, TransactionGet transaction) {
        this.connection = connection;
        this.transaction = transaction;
    }

    /** Reads the items. The future fails with what {@link TransactionGet#run} throws. To cancel it aborts the request. */
    public CompletableFuture<TransactionGetResult> run() {
        if (transaction.isEmpty()) {
            return CompletableFuture.completedFuture(transaction.result(List.of()));
        }
        CompletableFuture<List<Optional<?>>> call = new AsyncCalls(connection).call(transaction::operation);
        return Futures.cancelling(Futures.bare(call.thenApply(transaction::result)), call);
    }
}
