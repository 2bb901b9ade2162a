package dev.stator.batch;

import dev.stator.internal.BatchedWrite;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.Connection;
import dev.stator.internal.RateLimit;
import dev.stator.internal.Target;
import dev.stator.internal.Targets;
import dev.stator.internal.Unversioned;
import dev.stator.schema.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Puts and deletes many items, of one table or of several.
 *
 * <pre>{@code
 * stator.batchWrite()
 *         .put(orders, order1, order2)
 *         .delete(customers, CustomerSchema.key("c1"))
 *         .run();
 * orders.putAll(list);          // the same for one table
 * orders.deleteAll(keys);
 * }</pre>
 *
 * <p>Immutable. The rules:
 *
 * <ul>
 *   <li>Any number of writes; {@link #run} cuts them into requests of 25 and of 16 MB, DynamoDB's limits.
 *   <li>A put replaces the item that has its key; a delete of what is not there does nothing. There are no conditions, so that the table of
 *       an entity with a {@code @Version} is none to write to: that does not compile.
 *   <li>An item that is put, and put or deleted once more, is refused: DynamoDB does not say which would be last. To delete a key
 *       twice is to delete it once.
 *   <li>All items are checked before the first is sent: one that cannot be stored is refused, and then nothing was written.
 *   <li>What DynamoDB leaves unprocessed is sent again, after pauses, as {@link Backoff} says.
 *   <li>{@code run()} returns when every write is made, and otherwise throws a {@link BatchWriteException} with what was not.
 *   <li>It is no transaction: others can see some of the writes and not yet the rest. {@code stator.transaction()} makes all or none.
 *   <li>{@code orders.with(options)} gives the options of all requests, so that two tables must not have different ones.
 * </ul>
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html">BatchWriteItem</a>
 */
public final class BatchWrite {
    private final Targets targets;
    private final List<Part<?>> parts;
    private final Pace pace;

    /** The items of one call of {@link #put}, or the keys of one of {@link #delete}. */
    record Part<T>(Target<T> target, List<? extends T> items, List<Key<T>> keys) {
        void writeTo(List<BatchedWrite<?>> writes) {
            items.forEach(item -> writes.add(BatchedWrite.<T>put(target, item)));
            keys.forEach(key -> writes.add(BatchedWrite.delete(target, key)));
        }

        /** Without the items, whose values are not for logs. */
        @Override
        public String toString() {
            return "Part[" + target.tableName() + ", items=" + items.size() + ", keys=" + keys.size() + "]";
        }
    }

    /** Batches are made by {@code Stator.batchWrite()}. */
    public BatchWrite(Connection connection) {
        this(Targets.on(connection), List.of(), Pace.USUAL);
    }

    private BatchWrite(Targets targets, List<Part<?>> parts, Pace pace) {
        this.targets = targets;
        this.parts = parts;
        this.pace = pace;
    }

    /** With these items to put beside what it has. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <T> BatchWrite put(Unversioned<T> table, T... items) {
        return put(table, Arrays.asList(items));
    }

    /**
     * With these items to put beside what it has.
     *
     * @throws IllegalArgumentException if the table is of another connection, or has other options than one before it
     */
    public <T> BatchWrite put(Unversioned<T> table, Collection<? extends T> items) {
        return with(new Part<>(table.target(), List.<T>copyOf(items), List.of()));
    }

    /** With these keys whose items to delete beside what it has. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <T> BatchWrite delete(Unversioned<T> table, Key<T>... keys) {
        return delete(table, Arrays.asList(keys));
    }

    /**
     * With these keys whose items to delete beside what it has.
     *
     * @throws IllegalArgumentException if the table is of another connection, or has other options than one before it
     */
    public <T> BatchWrite delete(Unversioned<T> table, Collection<Key<T>> keys) {
        return with(new Part<>(table.target(), List.of(), List.copyOf(keys)));
    }

    private BatchWrite with(Part<?> part) {
        List<Part<?>> more = new ArrayList<>(parts);
        more.add(part);
        return new BatchWrite(targets.and(part.target()), List.copyOf(more), pace);
    }

    /** With other pauses; by default {@link Backoff#USUAL}. */
    public BatchWrite backoff(Backoff backoff) {
        return new BatchWrite(targets, parts, pace.with(backoff));
    }

    /**
     * How many write capacity units the requests may consume in a second, those of all tables together; by default any number. Batches
     * that are made of this one, and each {@code run()} of them, share the limit.
     *
     * @throws IllegalArgumentException if it is not a number greater than 0
     */
    public BatchWrite rateLimit(double writeCapacityUnitsPerSecond) {
        return new BatchWrite(targets, parts, pace.limited(writeCapacityUnitsPerSecond));
    }

    /** Within a limit that others share; for the packages of Stator itself. */
    public BatchWrite within(RateLimit limit) {
        return new BatchWrite(targets, parts, new Pace(pace.backoff(), limit));
    }

    /**
     * Puts and deletes the items.
     *
     * @return what was put, as it is stored, and deleted
     * @throws dev.stator.error.InvalidKeyException if an attribute of a key is null or empty; nothing was sent
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored; nothing was sent
     * @throws dev.stator.error.InvalidRequestException if an item is put, and put or deleted once more; nothing was sent
     * @throws BatchWriteException if not all writes were made; it says which
     */
    public BatchWriteResult run() {
        return BlockingRun.of(work(), new BlockingCalls(targets.connection()));
    }

    /** The same without waiting: {@code stator.batchWrite().put(orders, list).async().run()}. */
    public AsyncBatchWrite async() {
        return new AsyncBatchWrite(targets.connection(), this);
    }

    WriteWork work() {
        List<BatchedWrite<?>> writes = new ArrayList<>();
        parts.forEach(part -> part.writeTo(writes));
        return WriteWork.of(targets, writes, pace);
    }
}
