package dev.stator.transaction;

import dev.stator.face.Futures;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.Targets;
import dev.stator.internal.TransactionAction;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Changes that happen together or not at all, without a thread that waits.
 *
 * <pre>{@code
 * stator.transaction().create(orders, order).delete(carts, key).async().run().thenRun(() -> …);
 * }</pre>
 *
 * <p>Immutable.
 */
public final class AsyncTransaction {
    private final Targets targets;
    private final Transaction transaction;

    AsyncTransaction(Targets targets, Transaction transaction) {
        this.targets = targets;
        this.transaction = transaction;
    }

    /** Makes the changes. The future fails with what {@link Transaction#run} throws. To cancel it aborts the request. */
    public CompletableFuture<TransactionResult> run() {
        if (transaction.isEmpty()) {
            return CompletableFuture.completedFuture(new TransactionResult(targets, List.of()));
        }
        CompletableFuture<List<TransactionAction<?>>> call =
                new AsyncCalls(targets.connection()).call(transaction::operation);
        return Futures.cancelling(
                Futures.bare(call.thenApply(actions -> new TransactionResult(targets, actions))), call);
    }
}
