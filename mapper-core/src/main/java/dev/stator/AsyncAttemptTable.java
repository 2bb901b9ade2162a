package dev.stator;

import dev.stator.expression.Changes;
import dev.stator.expression.Condition;
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.DeleteItem;
import dev.stator.internal.GetItem;
import dev.stator.internal.GetPartial;
import dev.stator.internal.Operation;
import dev.stator.internal.PutItem;
import dev.stator.internal.Rekey;
import dev.stator.internal.Target;
import dev.stator.internal.UpdateItem;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The calls on one table; each returns a future of an {@link Outcome} at once. The processor generates a subclass for each
 * {@code @Table}.
 *
 * <pre>{@code
 * orders.async().attempt().create(order).thenAccept(outcome -> …);
 * }</pre>
 *
 * <p>What a {@linkplain dev.stator.annotation.Version version} asks of {@link EntityTable#put(Object)} and its like it asks here too: where
 * the stored item has another one, the outcome is {@link Outcome.ConditionFailed} with {@link Outcome.ConditionFailed#versionConflict}.
 *
 * <p>The future never fails with a {@link dev.stator.error.StatorException}: that is the outcome. An item or a key that is null is a mistake of the
 * caller, and no outcome: the method itself throws {@link NullPointerException}. Nor is what a
 * {@link dev.stator.annotation.BeforeSave} method throws: the future fails with it.
 *
 * <p>There is no {@code scan()} and no {@code query()}: one that fails does so between its items, none of which the failure is the outcome of. The
 * publishers of {@link AsyncTable#scan()} end with it. Nor is there a batch, each item of which can go its own way: what
 * {@link AsyncBatchTable#putAll} and its like fail with has the whole account.
 *
 * @param <T> the entity
 */
public abstract class AsyncAttemptTable<T> {
    private final TableContext<T> context;
    private final Target<T> target;
    private final AsyncCalls calls;

    protected AsyncAttemptTable(TableContext<T> context) {
        this.context = context;
        this.target = context.target();
        this.calls = new AsyncCalls(target.connection());
    }

    protected final TableContext<T> context() {
        return context;
    }

    /** How the items are stored. */
    public final TableSchema<T> schema() {
        return target.schema();
    }

    /** The item with this key. */
    public final CompletableFuture<Outcome<T>> get(Key<T> key) {
        Objects.requireNonNull(key, "key");
        return get(() -> key);
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made is an outcome too. */
    protected final CompletableFuture<Outcome<T>> get(Supplier<Key<T>> key) {
        return attempt(() -> new GetItem<>(target, key.get()), item -> Outcomes.of(item, key.get()));
    }

    /** Some attributes of the item with this key; those of its key always among them. */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    public final CompletableFuture<Outcome<Partial<T>>> get(
            Key<T> key, StoredAttribute<? extends T, ?> first, StoredAttribute<? extends T, ?>... more) {
        return get(() -> key, first, more);
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made is an outcome too. */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    protected final CompletableFuture<Outcome<Partial<T>>> get(
            Supplier<Key<T>> key, StoredAttribute<? extends T, ?> first, StoredAttribute<? extends T, ?>... more) {
        List<StoredAttribute<? extends T, ?>> attributes = StoredAttribute.listOf(first, more);
        return Outcomes.of(
                calls.call(() -> new GetPartial<>(target, key.get(), attributes)),
                found -> Outcomes.of(found, key.get()),
                failed -> Optional.empty());
    }

    /** Stores an item in the place of any that has its key. */
    public final CompletableFuture<Outcome<T>> put(T item) {
        Objects.requireNonNull(item, "item");
        return attempt(() -> PutItem.replace(target, item), Outcome.Ok::new);
    }

    /** Stores an item in the place of the one that has its key, if {@code condition} holds of that. */
    public final CompletableFuture<Outcome<T>> put(T item, Condition<T> condition) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(condition, "condition");
        return attempt(() -> PutItem.when(target, item, condition), Outcome.Ok::new);
    }

    /** Stores an item where there is none with its key; otherwise {@link Outcome.ConditionFailed}. */
    public final CompletableFuture<Outcome<T>> create(T item) {
        Objects.requireNonNull(item, "item");
        return attempt(() -> PutItem.create(target, item), Outcome.Ok::new);
    }

    /** Saves the attributes of an item and leaves those that the entity does not know. */
    public final CompletableFuture<Outcome<T>> update(T item) {
        Objects.requireNonNull(item, "item");
        return attempt(() -> UpdateItem.save(target, item, null), Outcome.Ok::new);
    }

    /** Saves the attributes of an item, if {@code condition} holds of the stored one. */
    public final CompletableFuture<Outcome<T>> update(T item, Condition<T> condition) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(condition, "condition");
        return attempt(() -> UpdateItem.save(target, item, condition), Outcome.Ok::new);
    }

    /** An update of the item with this key; it is sent by one of its own methods, such as {@link AsyncAttemptUpdate#returnNew}. */
    public final AsyncAttemptUpdate<T> update(Key<T> key) {
        Objects.requireNonNull(key, "key");
        return update(() -> key);
    }

    /** For generated code: that a {@code key} cannot be made is an outcome too. */
    protected final AsyncAttemptUpdate<T> update(Supplier<Key<T>> key) {
        return new AsyncAttemptUpdate<>(target, key, Changes.none());
    }

    /** An update with the attributes in which {@code after} differs from {@code before}; see {@link EntityTable#diff}. */
    public final AsyncAttemptUpdate<T> diff(T before, T after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return update(() -> target.schema().keyOf(before)).difference(before, after);
    }

    /**
     * Deletes the item with this key.
     *
     * <p>Where the SDK repeats it because the answer was lost, see {@link EntityTable#delete(Key)}.
     */
    public final CompletableFuture<Outcome<T>> delete(Key<T> key) {
        Objects.requireNonNull(key, "key");
        return delete(() -> key);
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made is an outcome too. */
    protected final CompletableFuture<Outcome<T>> delete(Supplier<Key<T>> key) {
        return attempt(() -> DeleteItem.of(target, key.get()), item -> Outcomes.of(item, key.get()));
    }

    /**
     * Deletes the item that has the key of this one.
     *
     * <p>If the entity has a version, and where the SDK repeats it because the answer was lost, see {@link EntityTable#delete(Object)}.
     */
    public final CompletableFuture<Outcome<T>> delete(T item) {
        Objects.requireNonNull(item, "item");
        return attempt(
                () -> DeleteItem.item(target, item, null),
                deleted -> Outcomes.of(deleted, target.schema().keyOf(item)));
    }

    /**
     * Deletes the item with this key, if {@code condition} holds of it.
     *
     * <p>Where the SDK repeats it because the answer was lost, see {@link EntityTable#delete(Key, Condition)}.
     */
    public final CompletableFuture<Outcome<T>> delete(Key<T> key, Condition<T> condition) {
        Objects.requireNonNull(key, "key");
        return delete(() -> key, condition);
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made is an outcome too. */
    protected final CompletableFuture<Outcome<T>> delete(Supplier<Key<T>> key, Condition<T> condition) {
        Objects.requireNonNull(condition, "condition");
        return attempt(() -> DeleteItem.when(target, key.get(), condition), item -> Outcomes.of(item, key.get()));
    }

    /**
     * Deletes the item that has the key of this one, if {@code condition} holds of the stored one.
     *
     * <p>If the entity has a version, and where the SDK repeats it because the answer was lost, see
     * {@link EntityTable#delete(Object, Condition)}.
     */
    public final CompletableFuture<Outcome<T>> delete(T item, Condition<T> condition) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(condition, "condition");
        return attempt(
                () -> DeleteItem.item(target, item, condition),
                deleted -> Outcomes.of(deleted, target.schema().keyOf(item)));
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction; see {@link EntityTable#rekey}. Where there is no
     * item with the old key, it is {@link Outcome.NotFound}; where there is one with the new key, {@link Outcome.ConditionFailed} with
     * that item. Nothing is written then.
     */
    public final CompletableFuture<Outcome<T>> rekey(Key<T> oldKey, T newItem) {
        Objects.requireNonNull(oldKey, "oldKey");
        return rekey(() -> oldKey, newItem);
    }

    /** For generated code: {@code oldKey} is made in here, so that one that cannot be made is an outcome too. */
    protected final CompletableFuture<Outcome<T>> rekey(Supplier<Key<T>> oldKey, T newItem) {
        Objects.requireNonNull(newItem, "newItem");
        return attempt(() -> Rekey.ifPresent(target, oldKey.get(), newItem), item -> Outcomes.of(item, oldKey.get()));
    }

    private <R> CompletableFuture<Outcome<T>> attempt(
            Supplier<? extends Operation<?, ?, R>> operation, Function<R, Outcome<T>> outcome) {
        return Outcomes.of(calls.call(operation), outcome, Outcomes.stored(target.schema()));
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + target.schema().tableName() + "]";
    }
}
