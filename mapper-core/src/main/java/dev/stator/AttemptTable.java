package dev.stator;

import dev.stator.error.StatorException;
import dev.stator.expression.Changes;
import dev.stator.expression.Condition;
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.DeleteItem;
import dev.stator.internal.GetItem;
import dev.stator.internal.GetPartial;
import dev.stator.internal.PutItem;
import dev.stator.internal.Rekey;
import dev.stator.internal.Target;
import dev.stator.internal.UpdateItem;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The calls on one table; each waits for its answer and gives it as an {@link Outcome}, also where {@link EntityTable} throws. The
 * processor generates a subclass for each {@code @Table}.
 *
 * <pre>{@code
 * if (orders.attempt().create(order).isOk()) { … }
 * }</pre>
 *
 * <p>What a {@linkplain dev.stator.annotation.Version version} asks of {@link EntityTable#put(Object)} and its like it asks here too: where
 * the stored item has another one, the outcome is {@link Outcome.ConditionFailed} with {@link Outcome.ConditionFailed#versionConflict}.
 *
 * <p>Never throws a {@link StatorException}. An item or a key that is null is a mistake of the caller, and no outcome: it throws
 * {@link NullPointerException}. Nor is what a {@link dev.stator.annotation.BeforeSave} method throws: it is thrown.
 *
 * <p>There is no {@code scan()} and no {@code query()}: one that fails does so between its items, none of which the failure is the outcome of.
 * {@link EntityTable#scan()} throws it there. Nor is there a batch, each item of which can go its own way: what
 * {@link BatchTable#putAll} and its like throw has the whole account.
 *
 * @param <T> the entity
 */
public abstract class AttemptTable<T> {
    private final TableContext<T> context;
    private final Target<T> target;
    private final BlockingCalls calls;

    protected AttemptTable(TableContext<T> context) {
        this.context = context;
        this.target = context.target();
        this.calls = new BlockingCalls(target.connection());
    }

    protected final TableContext<T> context() {
        return context;
    }

    /** How the items are stored. */
    public final TableSchema<T> schema() {
        return target.schema();
    }

    /** The item with this key. */
    public final Outcome<T> get(Key<T> key) {
        return get(() -> key);
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made is an outcome too. */
    protected final Outcome<T> get(Supplier<Key<T>> key) {
        return attempt(() -> {
            Key<T> made = key.get();
            return Outcomes.of(calls.now(new GetItem<>(target, made)), made);
        });
    }

    /** Some attributes of the item with this key; those of its key always among them. */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    public final Outcome<Partial<T>> get(
            Key<T> key, StoredAttribute<? extends T, ?> first, StoredAttribute<? extends T, ?>... more) {
        return get(() -> key, first, more);
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made is an outcome too. */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    protected final Outcome<Partial<T>> get(
            Supplier<Key<T>> key, StoredAttribute<? extends T, ?> first, StoredAttribute<? extends T, ?>... more) {
        List<StoredAttribute<? extends T, ?>> attributes = StoredAttribute.listOf(first, more);
        return Outcomes.of(
                () -> {
                    Key<T> made = key.get();
                    return Outcomes.of(calls.now(new GetPartial<>(target, made, attributes)), made);
                },
                failed -> Optional.empty());
    }

    /** Stores an item in the place of any that has its key. */
    public final Outcome<T> put(T item) {
        return attempt(() -> new Outcome.Ok<>(calls.now(PutItem.replace(target, item))));
    }

    /** Stores an item in the place of the one that has its key, if {@code condition} holds of that. */
    public final Outcome<T> put(T item, Condition<T> condition) {
        return attempt(() -> new Outcome.Ok<>(calls.now(PutItem.when(target, item, condition))));
    }

    /** Stores an item where there is none with its key; otherwise {@link Outcome.ConditionFailed}. */
    public final Outcome<T> create(T item) {
        return attempt(() -> new Outcome.Ok<>(calls.now(PutItem.create(target, item))));
    }

    /** Saves the attributes of an item and leaves those that the entity does not know. */
    public final Outcome<T> update(T item) {
        Objects.requireNonNull(item, "item");
        return attempt(() -> new Outcome.Ok<>(calls.now(UpdateItem.save(target, item, null))));
    }

    /** Saves the attributes of an item, if {@code condition} holds of the stored one. */
    public final Outcome<T> update(T item, Condition<T> condition) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(condition, "condition");
        return attempt(() -> new Outcome.Ok<>(calls.now(UpdateItem.save(target, item, condition))));
    }

    /** An update of the item with this key; it is sent by one of its own methods, such as {@link AttemptUpdate#returnNew}. */
    public final AttemptUpdate<T> update(Key<T> key) {
        Objects.requireNonNull(key, "key");
        return update(() -> key);
    }

    /** For generated code: that a {@code key} cannot be made is an outcome too. */
    protected final AttemptUpdate<T> update(Supplier<Key<T>> key) {
        return new AttemptUpdate<>(target, key, Changes.none());
    }

    /** An update with the attributes in which {@code after} differs from {@code before}; see {@link EntityTable#diff}. */
    public final AttemptUpdate<T> diff(T before, T after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return update(() -> target.schema().keyOf(before)).difference(before, after);
    }

    /**
     * Deletes the item with this key.
     *
     * <p>Where the SDK repeats it because the answer was lost, see {@link EntityTable#delete(Key)}.
     */
    public final Outcome<T> delete(Key<T> key) {
        return delete(() -> key);
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made is an outcome too. */
    protected final Outcome<T> delete(Supplier<Key<T>> key) {
        return attempt(() -> {
            Key<T> made = key.get();
            return Outcomes.of(calls.now(DeleteItem.of(target, made)), made);
        });
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>If the entity has a version, and where the SDK repeats it because the answer was lost, see {@link EntityTable#delete(Object)}.
     */
    public final Outcome<T> delete(T item) {
        Objects.requireNonNull(item, "item");
        return attempt(() -> deleted(item, null));
    }

    private Outcome<T> deleted(T item, @Nullable Condition<T> condition) {
        return Outcomes.of(
                calls.now(DeleteItem.item(target, item, condition)),
                target.schema().keyOf(item));
    }

    /**
     * Deletes the item with this key, if {@code condition} holds of it.
     *
     * <p>Where the SDK repeats it because the answer was lost, see {@link EntityTable#delete(Key, Condition)}.
     */
    public final Outcome<T> delete(Key<T> key, Condition<T> condition) {
        Objects.requireNonNull(key, "key");
        return delete(() -> key, condition);
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made is an outcome too. */
    protected final Outcome<T> delete(Supplier<Key<T>> key, Condition<T> condition) {
        return attempt(() -> {
            Key<T> made = key.get();
            return Outcomes.of(calls.now(DeleteItem.when(target, made, condition)), made);
        });
    }

    /**
     * Deletes the item that has the key of this one, if {@code condition} holds of the stored one.
     *
     * <p>If the entity has a version, and where the SDK repeats it because the answer was lost, see
     * {@link EntityTable#delete(Object, Condition)}.
     */
    public final Outcome<T> delete(T item, Condition<T> condition) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(condition, "condition");
        return attempt(() -> deleted(item, condition));
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction; see {@link EntityTable#rekey}. Where there is no
     * item with the old key, it is {@link Outcome.NotFound}; where there is one with the new key, {@link Outcome.ConditionFailed} with
     * that item. Nothing is written then.
     */
    public final Outcome<T> rekey(Key<T> oldKey, T newItem) {
        Objects.requireNonNull(oldKey, "oldKey");
        return rekey(() -> oldKey, newItem);
    }

    /** For generated code: {@code oldKey} is made in here, so that one that cannot be made is an outcome too. */
    protected final Outcome<T> rekey(Supplier<Key<T>> oldKey, T newItem) {
        return attempt(() -> {
            Key<T> made = oldKey.get();
            return Outcomes.of(calls.now(Rekey.ifPresent(target, made, newItem)), made);
        });
    }

    private Outcome<T> attempt(Supplier<Outcome<T>> call) {
        return Outcomes.of(call, Outcomes.stored(target.schema()));
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + target.schema().tableName() + "]";
    }
}
