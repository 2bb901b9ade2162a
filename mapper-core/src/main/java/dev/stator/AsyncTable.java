package dev.stator;

import dev.stator.batch.BatchGet;
import dev.stator.expression.Changes;
import dev.stator.expression.Condition;
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.face.Futures;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.DeleteItem;
import dev.stator.internal.GetItem;
import dev.stator.internal.GetPartial;
import dev.stator.internal.PutItem;
import dev.stator.internal.Rekey;
import dev.stator.internal.Target;
import dev.stator.internal.Targeted;
import dev.stator.internal.UpdateItem;
import dev.stator.query.AsyncScan;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The calls on one table; each returns a future at once. The processor generates a subclass for each {@code @Table}, and for an entity
 * without {@link dev.stator.annotation.Version} one of {@link AsyncBatchTable}.
 *
 * <pre>{@code
 * orders.async().get("c1", "o1").thenAccept(order -> …);
 * }</pre>
 *
 * <p>Each call is that of {@link EntityTable}, and fails as that does: the future completes with the same
 * {@link dev.stator.error.StatorException}, so that {@code join()} throws a {@code CompletionException} with it as the cause.
 * Nothing that concerns the request or the service is thrown by the method itself. To cancel the future aborts the request. What a
 * {@linkplain dev.stator.annotation.Version version} asks of {@link EntityTable#put(Object)} and its like it asks here too.
 *
 * <p>An item or a key that is null is a mistake of the caller, whom the stack trace is to name: the method itself throws
 * {@link NullPointerException}.
 *
 * @param <T> the entity
 */
public abstract class AsyncTable<T> implements Targeted<T> {
    private final TableContext<T> context;
    private final Target<T> target;
    private final AsyncCalls calls;

    protected AsyncTable(TableContext<T> context) {
        this.context = context;
        this.target = context.target();
        this.calls = new AsyncCalls(target.connection());
    }

    protected final TableContext<T> context() {
        return context;
    }

    @Override
    public final Target<T> target() {
        return target;
    }

    /** How the items are stored. */
    public final TableSchema<T> schema() {
        return target.schema();
    }

    /** The item with this key, if there is one. */
    public final CompletableFuture<Optional<T>> get(Key<T> key) {
        return calls.call(new GetItem<>(target, key));
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made fails the future. */
    protected final CompletableFuture<Optional<T>> get(Supplier<Key<T>> key) {
        return calls.call(() -> new GetItem<>(target, key.get()));
    }

    /** Some attributes of the item with this key, if there is one; those of its key always among them. */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    public final CompletableFuture<Optional<Partial<T>>> get(
            Key<T> key, StoredAttribute<? extends T, ?> first, StoredAttribute<? extends T, ?>... more) {
        return calls.call(new GetPartial<>(target, key, StoredAttribute.listOf(first, more)));
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made fails the future. */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    protected final CompletableFuture<Optional<Partial<T>>> get(
            Supplier<Key<T>> key, StoredAttribute<? extends T, ?> first, StoredAttribute<? extends T, ?>... more) {
        List<StoredAttribute<? extends T, ?>> attributes = StoredAttribute.listOf(first, more);
        return calls.call(() -> new GetPartial<>(target, key.get(), attributes));
    }

    /** Stores an item in the place of any that has its key; gives the item as it is stored. */
    public final CompletableFuture<T> put(T item) {
        Objects.requireNonNull(item, "item");
        return calls.call(() -> PutItem.replace(target, item));
    }

    /** Stores an item in the place of the one that has its key, if {@code condition} holds of that; gives the item as it is stored. */
    public final CompletableFuture<T> put(T item, Condition<T> condition) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(condition, "condition");
        return calls.call(() -> PutItem.when(target, item, condition));
    }

    /** Stores an item where there is none with its key; gives the item as it is stored. */
    public final CompletableFuture<T> create(T item) {
        Objects.requireNonNull(item, "item");
        return calls.call(() -> PutItem.create(target, item));
    }

    /** Saves the attributes of an item and leaves those that the entity does not know; gives the item as it is stored. */
    public final CompletableFuture<T> update(T item) {
        Objects.requireNonNull(item, "item");
        return calls.call(() -> UpdateItem.save(target, item, null));
    }

    /** Saves the attributes of an item, if {@code condition} holds of the stored one; gives the item as it is stored. */
    public final CompletableFuture<T> update(T item, Condition<T> condition) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(condition, "condition");
        return calls.call(() -> UpdateItem.save(target, item, condition));
    }

    /** An update of the item with this key; it is sent by one of its own methods, such as {@link AsyncUpdate#returnNew}. */
    public final AsyncUpdate<T> update(Key<T> key) {
        Objects.requireNonNull(key, "key");
        return update(() -> key);
    }

    /** For generated code: one with a {@code key} that cannot be made fails its future. */
    protected final AsyncUpdate<T> update(Supplier<Key<T>> key) {
        return new AsyncUpdate<>(target, key, Changes.none());
    }

    /** An update with the attributes in which {@code after} differs from {@code before}; see {@link EntityTable#diff}. */
    public final AsyncUpdate<T> diff(T before, T after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return update(() -> target.schema().keyOf(before)).difference(before, after);
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     *
     * <p>Where the SDK repeats it because the answer was lost, see {@link EntityTable#delete(Key)}.
     */
    public final CompletableFuture<Optional<T>> delete(Key<T> key) {
        return calls.call(DeleteItem.of(target, key));
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made fails the future. */
    protected final CompletableFuture<Optional<T>> delete(Supplier<Key<T>> key) {
        return calls.call(() -> DeleteItem.of(target, key.get()));
    }

    /**
     * Deletes the item that has the key of this one; gives the item that was there, if there was one.
     *
     * <p>If the entity has a version, and where the SDK repeats it because the answer was lost, see {@link EntityTable#delete(Object)}.
     */
    public final CompletableFuture<Optional<T>> delete(T item) {
        Objects.requireNonNull(item, "item");
        return calls.call(() -> DeleteItem.item(target, item, null));
    }

    /**
     * Deletes the item with this key, if {@code condition} holds of it; gives the item that was there, if there was one.
     *
     * <p>Where the SDK repeats it because the answer was lost, see {@link EntityTable#delete(Key, Condition)}.
     */
    public final CompletableFuture<Optional<T>> delete(Key<T> key, Condition<T> condition) {
        return calls.call(DeleteItem.when(target, key, condition));
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made fails the future. */
    protected final CompletableFuture<Optional<T>> delete(Supplier<Key<T>> key, Condition<T> condition) {
        Objects.requireNonNull(condition, "condition");
        return calls.call(() -> DeleteItem.when(target, key.get(), condition));
    }

    /**
     * Deletes the item that has the key of this one, if {@code condition} holds of the stored one; gives the item that was there.
     *
     * <p>If the entity has a version, and where the SDK repeats it because the answer was lost, see
     * {@link EntityTable#delete(Object, Condition)}.
     */
    public final CompletableFuture<Optional<T>> delete(T item, Condition<T> condition) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(condition, "condition");
        return calls.call(() -> DeleteItem.item(target, item, condition));
    }

    /** Replaces the item with this key by one that has another key, in one transaction; see {@link EntityTable#rekey}. */
    public final CompletableFuture<T> rekey(Key<T> oldKey, T newItem) {
        Objects.requireNonNull(oldKey, "oldKey");
        Objects.requireNonNull(newItem, "newItem");
        return calls.call(() -> Rekey.of(target, oldKey, newItem));
    }

    /** For generated code: {@code oldKey} is made in here, so that one that cannot be made fails the future. */
    protected final CompletableFuture<T> rekey(Supplier<Key<T>> oldKey, T newItem) {
        Objects.requireNonNull(newItem, "newItem");
        return calls.call(() -> Rekey.of(target, oldKey.get(), newItem));
    }

    /**
     * The items with these keys, in the order of the keys; a key that has none is left out, and one that is given twice has its item once. The future
     * fails with what {@link EntityTable#getAll} throws.
     */
    public final CompletableFuture<List<T>> getAll(Collection<Key<T>> keys) {
        return Futures.mapped(
                new BatchGet(target.connection()).get(this, keys).async().run(), found -> found.items(this));
    }

    /** All items of the table, in no order. */
    public final AsyncScan<T, T> scan() {
        return new AsyncScan<>(context.table());
    }

    /** The same calls, each a future of an {@link Outcome}. */
    public abstract AsyncAttemptTable<T> attempt();

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + target.schema().tableName() + "]";
    }
}
