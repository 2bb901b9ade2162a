package dev.stator;

import dev.stator.expression.Changes;
import dev.stator.expression.Partial;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.Target;
import dev.stator.internal.UpdateItem;
import dev.stator.schema.Key;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * An update of one item, from {@link AsyncAttemptTable#update(Key)}.
 *
 * <pre>{@code
 * orders.async().attempt().update("c1", "o1").add(OrderTable.TOTAL, 5L).returnNew().thenAccept(outcome -> …);
 * }</pre>
 *
 * <p>The methods are those of {@link AttemptUpdate}. The future never fails with a {@link dev.stator.error.StatorException}: that is the
 * outcome.
 *
 * @param <T> the entity
 */
public final class AsyncAttemptUpdate<T> extends UpdateActions<T, AsyncAttemptUpdate<T>> {
    private final AsyncCalls calls;

    AsyncAttemptUpdate(Target<T> target, Supplier<Key<T>> key, Changes<T> changes) {
        super(target, key, changes);
        this.calls = new AsyncCalls(target.connection());
    }

    @Override
    protected AsyncAttemptUpdate<T> with(Changes<T> more) {
        return new AsyncAttemptUpdate<>(target, key, more);
    }

    /** Updates the item; gives it as it is afterwards. */
    public CompletableFuture<Outcome<T>> returnNew() {
        return Outcomes.of(
                calls.call(() -> UpdateItem.returningNew(target, key.get(), changes())),
                Outcome.Ok::new,
                Outcomes.stored(target.schema()));
    }

    /**
     * Updates the item; gives it as it was before, and {@link Outcome.NotFound} where the update created it.
     *
     * <p>Where the SDK repeats the update because the answer was lost, that is what the first attempt left.
     */
    public CompletableFuture<Outcome<T>> returnOld() {
        return Outcomes.of(
                calls.call(() -> UpdateItem.returningOld(target, key.get(), changes())),
                old -> Outcomes.of(old, key.get()),
                Outcomes.stored(target.schema()));
    }

    /** Updates the item; gives what it changed, as it is afterwards. */
    public CompletableFuture<Outcome<Partial<T>>> returnUpdatedNew() {
        return Outcomes.of(
                calls.call(() -> UpdateItem.returningUpdatedNew(target, key.get(), changes())),
                Outcome.Ok::new,
                failed -> Optional.empty());
    }

    /**
     * Updates the item; gives what it changed, as it was before.
     *
     * <p>Where the SDK repeats the update because the answer was lost, that is what the first attempt left.
     */
    public CompletableFuture<Outcome<Partial<T>>> returnUpdatedOld() {
        return Outcomes.of(
                calls.call(() -> UpdateItem.returningUpdatedOld(target, key.get(), changes())),
                Outcome.Ok::new,
                failed -> Optional.empty());
    }
}
