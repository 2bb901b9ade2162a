package dev.stator;

import dev.stator.batch.BatchWrite;
import dev.stator.face.Futures;
import dev.stator.internal.Unversioned;
import dev.stator.schema.Key;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A table that can be written to in batches; each call returns a future at once. See {@link BatchTable} for which tables are.
 *
 * <pre>{@code
 * orders.async().putAll(list).thenAccept(stored -> …);
 * }</pre>
 *
 * @param <T> the entity
 */
public abstract class AsyncBatchTable<T> extends AsyncTable<T> implements Unversioned<T> {
    protected AsyncBatchTable(TableContext<T> context) {
        super(context);
    }

    /** Stores items, each in the place of any that has its key; gives them as they are stored. */
    public final CompletableFuture<List<T>> putAll(Collection<? extends T> items) {
        return Futures.mapped(
                new BatchWrite(target().connection()).put(this, items).async().run(), written -> written.stored(this));
    }

    /** Deletes the items with these keys; a key that has none does nothing. */
    public final CompletableFuture<@Nullable Void> deleteAll(Collection<Key<T>> keys) {
        return Futures.mapped(
                new BatchWrite(target().connection()).delete(this, keys).async().run(), written -> null);
    }
}
