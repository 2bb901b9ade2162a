package dev.stator;

import dev.stator.expression.Changes;
import dev.stator.expression.ItemActions;
import dev.stator.expression.StoredAttribute;
import dev.stator.internal.ItemChanges;
import dev.stator.internal.ItemUpdate;
import dev.stator.internal.Target;
import dev.stator.schema.Key;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What an update can do, by whichever face it is sent: {@link Update}, {@link AsyncUpdate}, {@link AttemptUpdate} and
 * {@link AsyncAttemptUpdate}.
 *
 * <pre>{@code
 * orders.update("c1", "o1")
 *       .set(OrderTable.STATUS, Status.PAID)
 *       .add(OrderTable.TOTAL, 5L)
 *       .remove(OrderTable.NOTE)
 *       .when(OrderTable.STATUS.eq(Status.NEW))
 *       .returnNew();
 * }</pre>
 *
 * <p>Immutable: each method returns another update. All actions are one request; they happen together or not at all, and each is
 * computed of the item as it was before. Where there is no item with the key, it is created, unless the update
 * {@linkplain #mustExist must find one} or a condition does not hold; an update without any action creates an item that is only its key.
 *
 * <p>Sent by the methods of the subclass, which fail with {@link dev.stator.error.InvalidRequestException}, before anything is sent, if an
 * attribute of the key is changed, if one place is changed twice or together with what it is in, such as {@code address} and
 * {@code address.city}, or if an expression is longer than DynamoDB allows. They fail so too, with nothing written, if the item lacks
 * what an action computes with or the document that an action goes into; the message names these. A value that cannot be stored is
 * {@link dev.stator.error.InvalidItemException}, also then.
 *
 * <p>If the entity has a {@linkplain dev.stator.annotation.Version version}, an update that takes values from an item is only made where the
 * stored item has that item's version, and otherwise fails with {@link dev.stator.error.VersionConflictException}; for {@link #setPresent}
 * and {@link #setOnly} the item may have none. An update without an item is always made. Each that changes something counts the version up.
 *
 * <p>The SDK repeats a request whose answer is lost. The actions {@code add}, {@code increment}, {@code decrement}, {@code append} and
 * {@code prepend} can so happen twice, all others have the same effect. A condition that the first attempt has made untrue fails the
 * second one, although the update was made; guard such an update with an attribute that tells who made it. And what was there before
 * the update, if that is asked for, is then what the first attempt left.
 *
 * @param <T> the entity
 * @param <U> the type of the update itself
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html">Update expressions</a>
 */
public abstract sealed class UpdateActions<T, U extends UpdateActions<T, U>> extends ItemActions<T, U>
        implements ItemUpdate<T> permits Update, AsyncUpdate, AttemptUpdate, AsyncAttemptUpdate {
    final Target<T> target;
    final Supplier<Key<T>> key;

    UpdateActions(Target<T> target, Supplier<Key<T>> key, Changes<T> changes) {
        super(changes);
        this.target = target;
        this.key = key;
    }

    @Override
    public final Target<T> target() {
        return target;
    }

    @Override
    public final Key<T> key() {
        return key.get();
    }

    private ItemChanges<T> of(T item) {
        return new ItemChanges<>(target.of(item), key.get());
    }

    final U difference(T before, T after) {
        return with(changes().thenSaving(made -> of(after).difference(before, after)));
    }

    /**
     * Sets all attributes that {@code item} has, and removes those that it lacks, as {@link EntityTable#update(Object)} does. An
     * attribute that another action of this update names has what that says, whichever comes first, also where that is to add or delete
     * no elements. Of two items the later one counts.
     *
     * <p>The item must have the key that is updated.
     */
    public final U setAll(T item) {
        Objects.requireNonNull(item, "item");
        return with(changes().thenSaving(made -> of(item).all(made, item)));
    }

    /** Sets the attributes that are not null in {@code item}, and no empty sets; otherwise as {@link #setAll}. */
    public final U setPresent(T item) {
        Objects.requireNonNull(item, "item");
        return with(changes().thenSaving(made -> of(item).present(made, item)));
    }

    /**
     * Sets these attributes to what {@code item} has, and removes those of them that it lacks; otherwise as {@link #setAll}.
     *
     * <pre>{@code
     * orders.update("c1", "o1").setOnly(order, OrderTable.STATUS, OrderTable.ADDRESS.city()).returnNew();
     * }</pre>
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    public final U setOnly(T item, StoredAttribute<T, ?> first, StoredAttribute<T, ?>... more) {
        Objects.requireNonNull(item, "item");
        List<StoredAttribute<T, ?>> named = StoredAttribute.listOf(first, more);
        return with(changes().thenSaving(made -> of(item).only(made, item, named)));
    }

    /** Only if there is an item with the key; otherwise the update fails with {@link dev.stator.error.ConditionFailedException}. */
    public final U mustExist() {
        return then(made -> made.mustExist(target.schema().hashKey().name()));
    }
}
