package dev.stator;

import dev.stator.expression.Changes;
import dev.stator.expression.Partial;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.Target;
import dev.stator.internal.UpdateItem;
import dev.stator.schema.Key;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An update of one item, from {@link AttemptTable#update(Key)}.
 *
 * <pre>{@code
 * Outcome<Order> outcome = orders.attempt().update("c1", "o1").add(OrderTable.TOTAL, 5L).mustExist().returnNew();
 * }</pre>
 *
 * <p>Never throws a {@link dev.stator.error.StatorException}: that is the outcome. There is no {@code run()}, because an outcome that is
 * {@link Outcome.Ok} has an item; {@link #returnNew} consumes no more capacity. Where a condition failed, the outcome of
 * {@link #returnUpdatedNew} and {@link #returnUpdatedOld} has no item; its exception has it.
 *
 * @param <T> the entity
 */
public final class AttemptUpdate<T> extends UpdateActions<T, AttemptUpdate<T>> {
    private final BlockingCalls calls;

    AttemptUpdate(Target<T> target, Supplier<Key<T>> key, Changes<T> changes) {
        super(target, key, changes);
        this.calls = new BlockingCalls(target.connection());
    }

    @Override
    protected AttemptUpdate<T> with(Changes<T> more) {
        return new AttemptUpdate<>(target, key, more);
    }

    /** Updates the item; gives it as it is afterwards. */
    public Outcome<T> returnNew() {
        return Outcomes.of(
                () -> new Outcome.Ok<>(calls.now(UpdateItem.returningNew(target, key.get(), changes()))),
                Outcomes.stored(target.schema()));
    }

    /**
     * Updates the item; gives it as it was before, and {@link Outcome.NotFound} where the update created it.
     *
     * <p>Where the SDK repeats the update because the answer was lost, that is what the first attempt left.
     */
    public Outcome<T> returnOld() {
        return Outcomes.of(
                () -> Outcomes.of(calls.now(UpdateItem.returningOld(target, key.get(), changes())), key.get()),
                Outcomes.stored(target.schema()));
    }

    /** Updates the item; gives what it changed, as it is afterwards. */
    public Outcome<Partial<T>> returnUpdatedNew() {
        return Outcomes.of(
                () -> new Outcome.Ok<>(calls.now(UpdateItem.returningUpdatedNew(target, key.get(), changes()))),
                failed -> Optional.empty());
    }

    /**
     * Updates the item; gives what it changed, as it was before.
     *
     * <p>Where the SDK repeats the update because the answer was lost, that is what the first attempt left.
     */
    public Outcome<Partial<T>> returnUpdatedOld() {
        return Outcomes.of(
                () -> new Outcome.Ok<>(calls.now(UpdateItem.returningUpdatedOld(target, key.get(), changes()))),
                failed -> Optional.empty());
    }
}
