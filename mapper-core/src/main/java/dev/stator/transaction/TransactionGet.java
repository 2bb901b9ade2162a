package dev.stator.transaction;

import dev.stator.internal.BlockingCalls;
import dev.stator.internal.Connection;
import dev.stator.internal.Targeted;
import dev.stator.internal.Targets;
import dev.stator.internal.TransactGetItems;
import dev.stator.internal.TransactGetItems.Get;
import dev.stator.schema.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Some items, of one table or of several, as they are at one moment.
 *
 * <pre>{@code
 * TransactionGetResult found = stator.transactionGet()
 *         .get(orders, OrderSchema.key("c1", "o1"))
 *         .get(customers, CustomerSchema.key("c1"))
 *         .run();
 * Optional<Order> order = found.item(0, orders);                               // of the first key
 * Optional<Customer> customer = found.item(customers, CustomerSchema.key("c1"));
 * List<Order> list = found.items(orders);
 * }</pre>
 *
 * <p>Immutable. One request, which is never split: DynamoDB takes 100 keys and items of 4 MB together. A key that is given twice is
 * looked up once. Where another transaction is changing one of the items, {@link #run} throws
 * {@link dev.stator.error.TransactionCancelledException}, and can be made again. Reads cost twice as much as consistent ones;
 * {@code stator.batchGet()} reads each item at a moment of its own.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html">TransactGetItems</a>
 */
public final class TransactionGet {
    private final Targets targets;
    private final List<Get<?>> gets;

    /** Transactions are made by {@code Stator.transactionGet()}. */
    public TransactionGet(Connection connection) {
        this(Targets.on(connection), List.of());
    }

    private TransactionGet(Targets targets, List<Get<?>> gets) {
        this.targets = targets;
        this.gets = gets;
    }

    /** With these keys of a table beside those that it has. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final <T> TransactionGet get(Targeted<T> table, Key<T>... keys) {
        return get(table, Arrays.asList(keys));
    }

    /**
     * With these keys of a table beside those that it has.
     *
     * @throws IllegalArgumentException if the table is of another connection, or has other options than one before it
     */
    public <T> TransactionGet get(Targeted<T> table, Collection<Key<T>> keys) {
        List<Get<?>> more = new ArrayList<>(gets);
        keys.forEach(key -> more.add(new Get<>(table.target(), Objects.requireNonNull(key, "key"))));
        return new TransactionGet(targets.and(table.target()), List.copyOf(more));
    }

    /**
     * Reads the items.
     *
     * @throws dev.stator.error.TransactionCancelledException if another transaction is changing one of the items
     * @throws dev.stator.error.InvalidRequestException if there are more than 100 keys; nothing was sent
     * @throws dev.stator.error.UndecodableItemException if an item cannot be read as an entity
     * @throws dev.stator.error.ProtectedValueException if a value of an item that is compressed, encrypted or in S3 is not what it should be
     */
    public TransactionGetResult run() {
        return gets.isEmpty() ? result(List.of()) : result(new BlockingCalls(targets.connection()).now(operation()));
    }

    /** The same without waiting: {@code stator.transactionGet().get(orders, key).async().run()}. */
    public AsyncTransactionGet async() {
        return new AsyncTransactionGet(targets.connection(), this);
    }

    TransactionGetResult result(List<Optional<?>> items) {
        return new TransactionGetResult(targets, gets, items);
    }

    boolean isEmpty() {
        return gets.isEmpty();
    }

    TransactGetItems operation() {
        return new TransactGetItems(targets, gets);
    }
}
