package dev.stator.query;

import dev.stator.error.ConditionFailedException;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.FoundItem;
import dev.stator.internal.Target;
import dev.stator.schema.Key;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is done to all items that are found, some at a time. What goes wrong is in the account, never thrown. */
abstract class Sweep<T> {
    /** How many requests that write are under way at once, where there are not more segments. */
    private static final int PARALLEL = 8;

    private final Selection<T, FoundItem<T>> found;

    Sweep(Selection<T, FoundItem<T>> found) {
        this.found = found;
    }

    /** How many items a request takes. */
    abstract int most();

    /** The verb, for messages: {@code delete}. */
    abstract String verb();

    /** What was done, for messages: {@code deleted}. */
    abstract String participle();

    /** Changes some items, and waits for it. */
    abstract void now(List<FoundItem<T>> items, BlockingCalls calls, SweepAccount<T> account);

    /** Changes some items; the future ends when that is over. */
    abstract CompletableFuture<?> call(List<FoundItem<T>> items, AsyncCalls calls, SweepAccount<T> account);

    final Selection<T, FoundItem<T>> found() {
        return found;
    }

    final Target<T> target() {
        return found.reading().target();
    }

    /** How many requests that write are under way at once. */
    final int parallel() {
        return Math.max(PARALLEL, Math.min(found.segments(), Segments.MOST_AT_ONCE));
    }

    final String table() {
        return target().schema().tableName();
    }

    /** {@code delete all of query orders}. */
    final String description() {
        return verb() + " all of " + found.reading().description();
    }

    static <T> void failed(List<FoundItem<T>> items, Throwable reason, SweepAccount<T> account) {
        if (items.size() == 1 && reason instanceof ConditionFailedException conflict) {
            account.conflict(items.get(0).key(), conflict);
        } else {
            account.failed(keys(items), reason);
        }
    }

    static <T> List<Key<T>> keys(List<FoundItem<T>> items) {
        return items.stream().map(FoundItem::key).toList();
    }
}
