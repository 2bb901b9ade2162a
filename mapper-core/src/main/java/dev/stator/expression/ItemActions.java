package dev.stator.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What an update does to an item, action by action, and under which condition: what the update of one item and that of
 * each item of a query have in common.
 *
 * <pre>{@code
 * orders.update("c1", "o1").set(OrderTable.STATUS, Status.PAID).add(OrderTable.TOTAL, 5L).returnNew();
 * orders.query("c1").updateAll(each -> each.set(OrderTable.STATUS, Status.PAID).remove(OrderTable.NOTE));
 * }</pre>
 *
 * <p>Immutable: each method returns another update. An attribute that is named twice is refused when the update is sent.
 *
 * @param <T> the entity
 * @param <U> the type of the update itself
 */
public abstract class ItemActions<T, U extends ItemActions<T, U>> {
    private final Changes<T> changes;

    /** For the packages of Stator itself. */
    protected ItemActions(Changes<T> changes) {
        this.changes = changes;
    }

    /** What it does; for the packages of Stator itself. */
    public final Changes<T> changes() {
        return changes;
    }

    /** The same update with other changes. */
    protected abstract U with(Changes<T> changes);

    /** The same update with what {@code more} makes of its changes; where that fails, it fails when it is sent. */
    protected final U then(UnaryOperator<Changes<T>> more) {
        return with(changes.then(more));
    }

    /** Sets an attribute; to an empty set, which DynamoDB does not have, removes it, but for elements of lists and maps. */
    public final <V> U set(StoredAttribute<T, V> attribute, V value) {
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
    public final <V> U setIfAbsent(StoredAttribute<T, V> attribute, V value) {
        Objects.requireNonNull(value, "value");
        return then(made -> made.setIfAbsent(attribute, value));
    }

    /**
     * Removes attributes, or what is in them; of a list, the elements behind one that is removed move up. One that the item lacks is
     * no error, but the document or list that it would be in must be there.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    public final U remove(StoredAttribute<T, ?> first, StoredAttribute<T, ?>... more) {
        Changes<T> removing = changes;
        for (StoredAttribute<T, ?> attribute : StoredAttribute.listOf(first, more)) {
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

    /** Only if {@code condition} holds of the stored item; repeated, only if all do. */
    public final U when(Condition<T> condition) {
        Objects.requireNonNull(condition, "condition");
        return then(made -> made.when(condition));
    }
}
