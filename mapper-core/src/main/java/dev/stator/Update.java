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
 * An update of one item, from {@link EntityTable#update(Key)}.
 *
 * <pre>{@code
 * Order paid = orders.update("c1", "o1")
 *         .set(OrderTable.STATUS, Status.PAID)
 *         .when(OrderTable.STATUS.eq(Status.NEW))
 *         .returnNew();
 * }</pre>
 *
 * <p>Each of the methods here sends it; so an update can be sent again. They throw as those of {@link EntityTable} do, and beside these
 * {@link dev.stator.error.ConditionFailedException} if a condition does not hold; nothing is written, and the exception has the stored
 * item. An item that was updated and cannot be read is {@link dev.stator.error.UndecodableItemException}; it is updated all the same.
 *
 * @param <T> the entity
 */
public final class Update<T> extends UpdateActions<T, Update<T>> {
    private final BlockingCalls calls;

    Update(Target<T> target, Supplier<Key<T>> key, Changes<T> changes) {
        super(target, key, changes);
        this.calls = new BlockingCalls(target.connection());
    }

    @Override
    protected Update<T> with(Changes<T> more) {
        return new Update<>(target, key, more);
    }

    /** Updates the item; gives it as it is afterwards. */
    public T returnNew() {
        return calls.now(UpdateItem.returningNew(target, key.get(), changes()));
    }

    /**
     * Updates the item; gives it as it was before, and nothing where the update created it.
     *
     * <p>Where the SDK repeats the update because the answer was lost, that is what the first attempt left.
     */
    public Optional<T> returnOld() {
        return calls.now(UpdateItem.returningOld(target, key.get(), changes()));
    }

    /**
     * Updates the item; gives what it changed, as it is afterwards.
     *
     * <pre>{@code
     * long views = pages.update("home").add(PageTable.VIEWS, 1L).returnUpdatedNew().get(PageTable.VIEWS).orElseThrow();
     * }</pre>
     *
     * <p>What can be read is what the actions name, and for a whole entity its attributes; for an element of a list, the list.
     */
    public Partial<T> returnUpdatedNew() {
        return calls.now(UpdateItem.returningUpdatedNew(target, key.get(), changes()));
    }

    /**
     * Updates the item; gives what it changed, as it was before; see {@link #returnUpdatedNew}.
     *
     * <p>Where the SDK repeats the update because the answer was lost, that is what the first attempt left.
     */
    public Partial<T> returnUpdatedOld() {
        return calls.now(UpdateItem.returningUpdatedOld(target, key.get(), changes()));
    }

    /** Updates the item. */
    public void run() {
        calls.now(UpdateItem.returningNothing(target, key.get(), changes()));
    }
}
