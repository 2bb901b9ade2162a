package dev.stator;

import dev.stator.expression.Changes;
import dev.stator.expression.Partial;
import dev.stator.face.Futures;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.Target;
import dev.stator.internal.UpdateItem;
import dev.stator.schema.Key;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * An update of one item, from {@link AsyncTable#update(Key)}.
 *
 * <pre>{@code
 * orders.async().update("c1", "o1").add(OrderTable.TOTAL, 5L).returnNew().thenAccept(order -> …);
 * }</pre>
 *
 * <p>The methods are those of {@link Update}, and fail as those do: the future completes with the same exception. To cancel the future
 * aborts the request.
 *
 * @param <T> the entity
 */
public final class AsyncUpdate<T> extends UpdateActions<T, AsyncUpdate<T>> {
    private final AsyncCalls calls;

    AsyncUpdate(Target<T> target, Supplier<Key<T>> key, Changes<T> changes) {
        super(target, key, changes);
        this.calls = new AsyncCalls(target.connection());
    }

    @Override
    protected AsyncUpdate<T> with(Changes<T> more) {
        return new AsyncUpdate<>(target, key, more);
    }

    /** Updates the item; gives it as it is afterwards. */
    public CompletableFuture<T> returnNew() {
        return calls.call(() -> UpdateItem.returningNew(target, key.get(), changes()));
    }

    /**
     * Updates the item; gives it as it was before, and nothing where the update created it.
     *
     * <p>Where the SDK repeats the update because the answer was lost, that is what the first attempt left.
     */
    public CompletableFuture<Optional<T>> returnOld() {
        return calls.call(() -> UpdateItem.returningOld(target, key.get(), changes()));
    }

    /** Updates the item; gives what it changed, as it is afterwards. */
    public CompletableFuture<Partial<T>> returnUpdatedNew() {
        return calls.call(() -> UpdateItem.returningUpdatedNew(target, key.get(), changes()));
    }

    /**
     * Updates the item; gives what it changed, as it was before.
     *
     * <p>Where the SDK repeats the update because the answer was lost, that is what the first attempt left.
     */
    public CompletableFuture<Partial<T>> returnUpdatedOld() {
        return calls.call(() -> UpdateItem.returningUpdatedOld(target, key.get(), changes()));
    }

    /** Updates the item. */
    public CompletableFuture<Void> run() {
        CompletableFuture<Key<T>> call = calls.call(() -> UpdateItem.returningNothing(target, key.get(), changes()));
        return Futures.cancelling(Futures.bare(call.thenAccept(updated -> {})), call);
    }
}
