package dev.stator;

import dev.stator.error.StatorException;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.DeleteItem;
import dev.stator.internal.Futures;
import dev.stator.internal.GetItem;
import dev.stator.internal.Operation;
import dev.stator.internal.PutItem;
import dev.stator.internal.Target;
import dev.stator.internal.UpdateItem;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
 * <p>The future never fails with a {@link StatorException}: that is the outcome. An item or a key that is null is a mistake of the
 * caller, and no outcome: the method itself throws {@link NullPointerException}.
 *
 * <p>There is no {@code scan()}: a scan that fails does so between its items, none of which the failure is the outcome of. The
 * publishers of {@link AsyncTable#scan()} end with it. Nor is there a batch, each item of which can go its own way: what
 * {@link AsyncTable#putAll} and its like fail with has the whole account.
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
        return get(() -> key);
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made is an outcome too. */
    protected final CompletableFuture<Outcome<T>> get(Supplier<Key<T>> key) {
        Key<T> made;
        try {
            made = key.get();
        } catch (StatorException e) {
            return CompletableFuture.completedFuture(Outcomes.of(e, target.schema()));
        }
        return attempt(new GetItem<>(target, made), item -> Outcomes.of(item, made));
    }

    /** Stores an item in the place of any that has its key. */
    public final CompletableFuture<Outcome<T>> put(T item) {
        return attempt(PutItem.replace(target, item), Outcome.Ok::new);
    }

    /** Stores an item where there is none with its key; otherwise {@link Outcome.ConditionFailed}. */
    public final CompletableFuture<Outcome<T>> create(T item) {
        return attempt(PutItem.create(target, item), Outcome.Ok::new);
    }

    /** Saves the attributes of an item and leaves those that the entity does not know. */
    public final CompletableFuture<Outcome<T>> update(T item) {
        return attempt(new UpdateItem<>(target, item), Outcome.Ok::new);
    }

    /** Deletes the item with this key. */
    public final CompletableFuture<Outcome<T>> delete(Key<T> key) {
        return delete(() -> key);
    }

    /** For generated code: {@code key} is made in here, so that one that cannot be made is an outcome too. */
    protected final CompletableFuture<Outcome<T>> delete(Supplier<Key<T>> key) {
        Key<T> made;
        try {
            made = key.get();
        } catch (StatorException e) {
            return CompletableFuture.completedFuture(Outcomes.of(e, target.schema()));
        }
        return attempt(new DeleteItem<>(target, made), item -> Outcomes.of(item, made));
    }

    /** Deletes the item that has the key of this one. */
    public final CompletableFuture<Outcome<T>> delete(T item) {
        Objects.requireNonNull(item, "item");
        return delete(() -> target.schema().keyOf(item));
    }

    private <R> CompletableFuture<Outcome<T>> attempt(Operation<?, ?, R> operation, Function<R, Outcome<T>> outcome) {
        CompletableFuture<R> call = calls.call(operation);
        CompletableFuture<Outcome<T>> outcomes = Futures.bare(call.handle((result, failure) -> {
            if (failure == null) {
                return outcome.apply(result);
            }
            if (failure instanceof StatorException e) {
                return Outcomes.of(e, target.schema());
            }
            throw new CompletionException(failure);
        }));
        return Futures.cancelling(outcomes, call);
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + target.schema().tableName() + "]";
    }
}
