package dev.stator;

import dev.stator.expression.Attribute;
import dev.stator.expression.Changes;
import dev.stator.expression.Condition;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.SetAttribute;
import dev.stator.expression.Source;
import dev.stator.internal.ItemChanges;
import dev.stator.internal.ItemUpdate;
import dev.stator.internal.Target;
import dev.stator.schema.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
 * <p>The SDK repeats a request whose answer is lost. The actions {@code add}, {@code increment}, {@code decrement}, {@code append} and
 * {@code prepend} can so happen twice, all others have the same effect. A condition that the first attempt has made untrue fails the
 * second one, although the update was made; guard such an update with an attribute that tells who made it. And what was there before
 * the update, if that is asked for, is then what the first attempt left.
 *
 * @param <T> the entity
 * @param <U> the type of the update itself
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html">Update expressions</a>
 */
public abstract sealed class UpdateActions<T, U extends UpdateActions<T, U>> implements ItemUpdate<T>
        permits Update, AsyncUpdate, AttemptUpdate, AsyncAttemptUpdate {
    final Target<T> target;
    final Supplier<Key<T>> key;
    final Changes<T> changes;

    UpdateActions(Target<T> target, Supplier<Key<T>> key, Changes<T> changes) {
        this.target = target;
        this.key = key;
        this.changes = changes;
    }

    @Override
    public final Target<T> target() {
        return target;
    }

    @Override
    public final Key<T> key() {
        return key.get();
    }

    @Override
    public final Changes<T> changes() {
        return changes;
    }

    abstract U with(Changes<T> changes);

    private U then(UnaryOperator<Changes<T>> more) {
        return with(changes.then(more));
    }

    private ItemChanges<T> item() {
        return new ItemChanges<>(target, key.get());
    }

    final U difference(T before, T after) {
        return then(made -> item().difference(before, after));
    }

    /** Sets an attribute; to an empty set, which DynamoDB does not have, removes it, but for elements of lists and maps. */
    public final <V> U set(Attribute<T, V> attribute, V value) {
        Objects.requireNonNull(value, "value");
        return then(made -> made.set(attribute, value));
    }

    /**
     * Sets an attribute to another one, or to what DynamoDB computes.
     *
     * <pre>{@code
     * update.set(OrderTable.BILLED, OrderTable.TOTAL.plus(OrderTable.SHIPPING))
     * }</pre>
     */
    public final <V> U set(Attribute<T, V> attribute, Source<T, V> source) {
        Objects.requireNonNull(source, "source");
        return then(made -> made.set(attribute, source));
    }

    /** Sets an attribute where the item lacks it; an empty set is no change. */
    public final <V> U setIfAbsent(Attribute<T, V> attribute, V value) {
        Objects.requireNonNull(value, "value");
        return then(made -> made.setIfAbsent(attribute, value));
    }

    /**
     * Removes attributes, or what is in them; of a list, the elements behind one that is removed move up. One that the item lacks is
     * no error, but the document or list that it would be in must be there.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    public final U remove(Attribute<T, ?> first, Attribute<T, ?>... more) {
        Changes<T> removing = changes;
        for (Attribute<T, ?> attribute : Attribute.listOf(first, more)) {
            removing = removing.remove(attribute.path());
        }
        return with(removing);
    }

    /**
     * Adds a number, which may be negative, to an attribute; to 0 where the item lacks it.
     *
     * <p>By DynamoDB's reference this is for attributes of the item, not for those of documents in it; {@link #increment(NumberAttribute,
     * Object, Object)} is for both.
     */
    public final <V> U add(NumberAttribute<T, V> attribute, V value) {
        Objects.requireNonNull(value, "value");
        return then(made -> made.add(attribute, value));
    }

    /** Adds elements to a set, which is made where the item lacks it. Those that it has already stay; no elements, no change. */
    @SafeVarargs // an array of a generic type is copied in a loop: handed on, it would be heap pollution to javac
    public final <E> U add(SetAttribute<T, ?, E> attribute, E... elements) {
        List<E> list = new ArrayList<>(elements.length);
        for (E element : elements) {
            list.add(element);
        }
        return add(attribute, list);
    }

    /** Adds elements to a set, which is made where the item lacks it. Those that it has already stay; no elements, no change. */
    public final <E> U add(SetAttribute<T, ?, E> attribute, Collection<? extends E> elements) {
        return then(made -> made.add(attribute, elements));
    }

    /** Deletes elements of a set; with its last element the attribute is gone. No elements, no change. */
    @SafeVarargs
    public final <E> U delete(SetAttribute<T, ?, E> attribute, E... elements) {
        List<E> list = new ArrayList<>(elements.length);
        for (E element : elements) {
            list.add(element);
        }
        return delete(attribute, list);
    }

    /** Deletes elements of a set; with its last element the attribute is gone. No elements, no change. */
    public final <E> U delete(SetAttribute<T, ?, E> attribute, Collection<? extends E> elements) {
        return then(made -> made.delete(attribute, elements));
    }

    /** Adds a number to an attribute, which the item must have. */
    public final <V> U increment(NumberAttribute<T, V> attribute, V by) {
        return then(made -> made.set(attribute, attribute.plus(by)));
    }

    /** Adds a number to an attribute, or to {@code start} where the item lacks it. */
    public final <V> U increment(NumberAttribute<T, V> attribute, V by, V start) {
        return then(made -> made.set(attribute, attribute.orElse(start).plus(by)));
    }

    /** Subtracts a number from an attribute, which the item must have. */
    public final <V> U decrement(NumberAttribute<T, V> attribute, V by) {
        return then(made -> made.set(attribute, attribute.minus(by)));
    }

    /** Subtracts a number from an attribute, or from {@code start} where the item lacks it. */
    public final <V> U decrement(NumberAttribute<T, V> attribute, V by, V start) {
        return then(made -> made.set(attribute, attribute.orElse(start).minus(by)));
    }

    /** Adds elements at the end of a list, which is made where the item lacks it. No elements, no change. */
    @SafeVarargs
    public final <E> U append(ListAttribute<T, ?, E, ?> attribute, E... elements) {
        List<E> list = new ArrayList<>(elements.length);
        for (E element : elements) {
            list.add(element);
        }
        return append(attribute, list);
    }

    /** Adds elements at the end of a list, which is made where the item lacks it. No elements, no change. */
    public final <E> U append(ListAttribute<T, ?, E, ?> attribute, Collection<? extends E> elements) {
        return then(made -> made.append(attribute, elements));
    }

    /** Adds elements at the start of a list, in their order; it is made where the item lacks it. No elements, no change. */
    @SafeVarargs
    public final <E> U prepend(ListAttribute<T, ?, E, ?> attribute, E... elements) {
        List<E> list = new ArrayList<>(elements.length);
        for (E element : elements) {
            list.add(element);
        }
        return prepend(attribute, list);
    }

    /** Adds elements at the start of a list, in their order; it is made where the item lacks it. No elements, no change. */
    public final <E> U prepend(ListAttribute<T, ?, E, ?> attribute, Collection<? extends E> elements) {
        return then(made -> made.prepend(attribute, elements));
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
        return then(made -> item().all(made, item));
    }

    /** Sets the attributes that are not null in {@code item}, and no empty sets; otherwise as {@link #setAll}. */
    public final U setPresent(T item) {
        Objects.requireNonNull(item, "item");
        return then(made -> item().present(made, item));
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
    public final U setOnly(T item, Attribute<T, ?> first, Attribute<T, ?>... more) {
        Objects.requireNonNull(item, "item");
        List<Attribute<T, ?>> named = Attribute.listOf(first, more);
        return then(made -> item().only(made, item, named));
    }

    /** Only if {@code condition} holds of the stored item; repeated, only if all do. */
    public final U when(Condition<T> condition) {
        Objects.requireNonNull(condition, "condition");
        return then(made -> made.when(condition));
    }

    /** Only if there is an item with the key; otherwise the update fails with {@link dev.stator.error.ConditionFailedException}. */
    public final U mustExist() {
        return then(made -> made.mustExist(target.schema().hashKey().name()));
    }
}
