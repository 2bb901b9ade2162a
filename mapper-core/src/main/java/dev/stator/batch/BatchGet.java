package dev.stator.batch;

import dev.stator.internal.BlockingCalls;
import dev.stator.internal.Connection;
import dev.stator.internal.Target;
import dev.stator.internal.Targeted;
import dev.stator.internal.Targets;
import dev.stator.schema.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Reads many items by their keys, of one table or of several.
 *
 * <pre>{@code
 * BatchGetResult found = stator.batchGet()
 *         .get(orders, OrderSchema.key("c1", "o1"), OrderSchema.key("c1", "o2"))
 *         .get(customers, CustomerSchema.key("c1"))
 *         .run();
 * List<Order> list = found.items(orders);                 // in the order of the keys
 * List<Key<Order>> none = found.missing(orders);          // keys that have no item
 * Optional<Customer> one = found.item(customers, CustomerSchema.key("c1"));
 * List<Order> short = orders.getAll(keys);                // the same for one table
 * }</pre>
 *
 * <p>Immutable. The rules:
 *
 * <ul>
 *   <li>Any number of keys; {@link #run} cuts them into requests of 100, DynamoDB's limit. A key that is given twice is looked up once.
 *   <li>What DynamoDB leaves unprocessed is asked for again, after pauses, as {@link Backoff} says.
 *   <li>{@code run()} returns when every key has its answer, and otherwise throws a {@link BatchGetException} with what was found. An item
 *       that cannot be read takes nothing from the others: {@link BatchGetResult#unreadable}.
 *   <li>{@code orders.consistent()} asks for strongly consistent reads of that table; {@code orders.with(options)} gives the options of
 *       all requests, so that two tables must not have different ones.
 *   <li>It is no transaction: each item is read at a moment of its own. {@code stator.transactionGet()} reads all at one.
 * </ul>
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
 */
public final class BatchGet {
    private final Targets targets;
    private final List<Part<?>> parts;
    private final Pace pace;

    /** The keys of one call of {@link #get}. */
    record Part<T>(Target<T> target, List<Key<T>> keys) {}

    /** Batches are made by {@code Stator.batchGet()}. */
    public BatchGet(Connection connection) {
        this(Targets.on(connection), List.of(), Pace.USUAL);
    }

    private BatchGet(Targets targets, List<Part<?>> parts, Pace pace) {
        this.targets = targets;
        this.parts = parts;
        this.pace = pace;
    }

    /** With these keys of a table beside those that it has. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <T> BatchGet get(Targeted<T> table, Key<T>... keys) {
        return get(table, Arrays.asList(keys));
    }

    /**
     * With these keys of a table beside those that it has.
     *
     * @throws IllegalArgumentException if the table is of another connection, or has other options than one before it
     */
    public <T> BatchGet get(Targeted<T> table, Collection<Key<T>> keys) {
        List<Part<?>> more = new ArrayList<>(parts);
        more.add(new Part<>(table.target(), List.copyOf(keys)));
        return new BatchGet(targets.and(table.target()), List.copyOf(more), pace);
    }

    /** With other pauses; by default {@link Backoff#USUAL}. */
    public BatchGet backoff(Backoff backoff) {
        return new BatchGet(targets, parts, pace.with(backoff));
    }

    /**
     * How many read capacity units the requests may consume in a second, those of all tables together; by default any number. Batches
     * that are made of this one, and each {@code run()} of them, share the limit.
     *
     * @throws IllegalArgumentException if it is not a number greater than 0
     */
    public BatchGet rateLimit(double readCapacityUnitsPerSecond) {
        return new BatchGet(targets, parts, pace.limited(readCapacityUnitsPerSecond));
    }

    /**
     * Reads the items.
     *
     * @throws BatchGetException if a key has no answer, or an item cannot be read; it has the others
     */
    public BatchGetResult run() {
        return BlockingRun.of(work(), new BlockingCalls(targets.connection()));
    }

    /** The same without waiting: {@code stator.batchGet().get(orders, keys).async().run()}. */
    public AsyncBatchGet async() {
        return new AsyncBatchGet(targets.connection(), this);
    }

    GetWork work() {
        return GetWork.of(targets, parts, pace);
    }
}
