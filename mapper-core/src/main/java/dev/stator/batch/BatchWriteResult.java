package dev.stator.batch;

import dev.stator.internal.BatchedWrite;
import dev.stator.internal.ItemKey;
import dev.stator.internal.Targeted;
import dev.stator.internal.Targets;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a batch wrote, by table.
 *
 * <pre>{@code
 * BatchWriteResult written = stator.batchWrite().put(orders, list).delete(customers, key).run();
 * written.stored(orders);                 // as they are stored
 * written.deleted(customers);
 * }</pre>
 *
 * <p>Immutable. In a result that {@link BatchWrite#run} returned, all is written. In that of a {@link BatchWriteException} the rest is in
 * {@link #unprocessedPuts} and {@link #unprocessedDeletes}.
 *
 * <p>A table is known by its entity: two entities that are stored in one table have each their own items. A table that was not written
 * to is a mistake of the caller: {@link IllegalArgumentException}.
 */
public final class BatchWriteResult {
    private final Targets targets;
    private final List<BatchedWrite<?>> writes;
    private final Set<ItemKey> done;

    BatchWriteResult(Targets targets, List<BatchedWrite<?>> writes, Set<ItemKey> done) {
        this.targets = targets;
        this.writes = writes;
        this.done = done;
    }

    /** The items that were put, as they are stored, in the order in which they were given. */
    public <T> List<T> stored(Targeted<T> table) {
        return puts(table, true);
    }

    /** The keys whose items were deleted, in the order in which they were given; also of items that were not there. */
    public <T> List<Key<T>> deleted(Targeted<T> table) {
        return deletes(table, true);
    }

    /**
     * The items to put that are not known to be stored, in the order in which they were given. Where a request had no answer some of
     * them may be; to put them again is safe, unless another writer has changed them meanwhile.
     */
    public <T> List<T> unprocessedPuts(Targeted<T> table) {
        return puts(table, false);
    }

    /** The keys whose items are not known to be deleted, in the order in which they were given. */
    public <T> List<Key<T>> unprocessedDeletes(Targeted<T> table) {
        return deletes(table, false);
    }

    private <T> List<T> puts(Targeted<T> table, boolean done) {
        List<T> items = new ArrayList<>();
        for (BatchedWrite<T> write : writes(table, done)) {
            if (write.item() != null) {
                items.add(write.item());
            }
        }
        return Collections.unmodifiableList(items);
    }

    private <T> List<Key<T>> deletes(Targeted<T> table, boolean done) {
        List<Key<T>> keys = new ArrayList<>();
        for (BatchedWrite<T> write : writes(table, done)) {
            if (write.item() == null) {
                keys.add(write.key());
            }
        }
        return Collections.unmodifiableList(keys);
    }

    private <T> List<BatchedWrite<T>> writes(Targeted<T> table, boolean isDone) {
        TableSchema<T> schema = table.target().schema();
        if (!targets.has(schema)) {
            throw new IllegalArgumentException("the batch did not write to " + schema.tableName());
        }
        List<BatchedWrite<T>> found = new ArrayList<>();
        for (BatchedWrite<?> write : writes) {
            if (write.target().schema() == schema && done.contains(write.id()) == isDone) {
                @SuppressWarnings("unchecked") // it is of this schema
                BatchedWrite<T> mine = (BatchedWrite<T>) write;
                found.add(mine);
            }
        }
        return found;
    }

    /** With counts: {@code BatchWriteResult[98 written, 2 unprocessed]}. */
    @Override
    public String toString() {
        return "BatchWriteResult[" + done.size() + " written, " + (writes.size() - done.size()) + " unprocessed]";
    }
}
