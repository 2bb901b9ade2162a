package dev.stator;

import dev.stator.batch.BatchWrite;
import dev.stator.internal.Unversioned;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * A table that can be written to in batches: one of an entity without {@link dev.stator.annotation.Version}. The processor generates a
 * subclass for each of them.
 *
 * <pre>{@code
 * orders.putAll(list);
 * orders.deleteAll(List.of(OrderSchema.key("c1", "o1"), OrderSchema.key("c1", "o2")));
 * }</pre>
 *
 * <p>A batch write has no conditions, so that it would overwrite what others have written meanwhile. That is what a version is to prevent:
 * the table of an entity with one is an {@link EntityTable} without these methods, and {@link Stator#batchWrite()} does not take it. Its
 * items are put each by itself, or up to a hundred together by {@link Stator#transaction()}.
 *
 * @param <T> the entity
 */
public abstract class BatchTable<T> extends EntityTable<T> implements Unversioned<T> {
    protected BatchTable(Stator stator, TableSchema<T> schema) {
        super(stator, schema);
    }

    protected BatchTable(TableContext<T> context) {
        super(context);
    }

    /**
     * Stores items, each in the place of any that has its key.
     *
     * <p>{@link Stator#batchWrite()} also deletes, and writes to several tables; see there for the rules.
     *
     * @return the items as they are stored
     * @throws dev.stator.error.InvalidKeyException if an attribute of a key is null or empty; nothing was sent
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored; nothing was sent
     * @throws dev.stator.error.InvalidRequestException if two items have the same key; nothing was sent
     * @throws dev.stator.batch.BatchWriteException if not all were stored; it says which
     */
    public final List<T> putAll(Collection<? extends T> items) {
        return new BatchWrite(target().connection()).put(this, items).run().stored(this);
    }

    /**
     * Deletes the items with these keys; a key that has none does nothing.
     *
     * @throws dev.stator.batch.BatchWriteException if not all were deleted; it says which
     */
    public final void deleteAll(Collection<Key<T>> keys) {
        new BatchWrite(target().connection()).delete(this, keys).run();
    }

    @Override
    public abstract BatchTable<T> consistent();

    @Override
    public abstract BatchTable<T> with(Consumer<AwsRequestOverrideConfiguration.Builder> options);

    @Override
    public abstract AsyncBatchTable<T> async();
}
