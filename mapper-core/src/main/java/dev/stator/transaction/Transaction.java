package dev.stator.transaction;

import dev.stator.expression.Condition;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.Connection;
import dev.stator.internal.ItemUpdate;
import dev.stator.internal.Target;
import dev.stator.internal.Targeted;
import dev.stator.internal.Targets;
import dev.stator.internal.TransactWriteItems;
import dev.stator.internal.TransactionAction;
import dev.stator.schema.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Changes of some items, of one table or of several, that happen together or not at all.
 *
 * <pre>{@code
 * stator.transaction()
 *         .create(orders, order)
 *         .update(customers.update("c1").add(CustomerTable.ORDERS, 1L).when(CustomerTable.BLOCKED.eq(false)))
 *         .delete(carts, CartSchema.key("c1"))
 *         .check(shops, ShopSchema.key("s1"), ShopTable.OPEN.eq(true))
 *         .run();
 * }</pre>
 *
 * <p>Immutable. The rules:
 *
 * <ul>
 *   <li>The actions are sent in the order of the calls, in one request; it is never split. DynamoDB takes 100 actions and items of 4 MB
 *       together.
 *   <li>An item can be in it once, be it read, written or checked.
 *   <li>Where a condition does not hold, or another request is changing one of the items, nothing is done: {@link #run} throws
 *       {@link dev.stator.error.TransactionCancelledException}, with a reason for each action in the order of the calls.
 *   <li>An entity's {@code @Version} is guarded and counted as by the same call on its table; {@code CancellationReason.versionConflict} tells
 *       which item others have changed.
 *   <li>Each {@code run()} is a transaction of its own. The SDK's retries of one are not: they have its token. With a {@link #token}
 *       of your own, neither is another {@code run()} with it.
 *   <li>{@code orders.with(options)} gives the options of the request, so that two tables must not have different ones.
 * </ul>
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html">TransactWriteItems</a>
 */
public final class Transaction {
    /** By the page above. */
    private static final int LONGEST_TOKEN = 36;

    private final Targets targets;
    private final List<Supplier<TransactionAction<?>>> actions;
    private final @Nullable String token;

    /** What a token was sent with. */
    private @Nullable List<TransactionAction<?>> sent;

    /** Transactions are made by {@code Stator.transaction()}. */
    public Transaction(Connection connection) {
        this(Targets.on(connection), List.of(), null);
    }

    private Transaction(Targets targets, List<Supplier<TransactionAction<?>>> actions, @Nullable String token) {
        this.targets = targets;
        this.actions = actions;
        this.token = token;
    }

    private Transaction with(Target<?> target, Supplier<TransactionAction<?>> action) {
        List<Supplier<TransactionAction<?>>> more = new ArrayList<>(actions);
        more.add(action);
        return new Transaction(targets.and(target), List.copyOf(more), token);
    }

    /** And stores an item in the place of any that has its key. */
    public <T> Transaction put(Targeted<T> table, T item) {
        Objects.requireNonNull(item, "item");
        return with(table.target(), () -> TransactionAction.put(table.target(), item, null));
    }

    /** And stores an item in the place of any that has its key, if a condition holds of what is stored. */
    public <T> Transaction put(Targeted<T> table, T item, Condition<T> condition) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(condition, "condition");
        return with(table.target(), () -> TransactionAction.put(table.target(), item, condition));
    }

    /** And stores an item where there is none with its key. */
    public <T> Transaction create(Targeted<T> table, T item) {
        Objects.requireNonNull(item, "item");
        return with(table.target(), () -> TransactionAction.create(table.target(), item));
    }

    /** And saves the attributes of an item, as {@code orders.update(order)} does. */
    public <T> Transaction update(Targeted<T> table, T item) {
        Objects.requireNonNull(item, "item");
        return with(table.target(), () -> TransactionAction.save(table.target(), item, null));
    }

    /** And saves the attributes of an item, if a condition holds of what is stored. */
    public <T> Transaction update(Targeted<T> table, T item, Condition<T> condition) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(condition, "condition");
        return with(table.target(), () -> TransactionAction.save(table.target(), item, condition));
    }

    /**
     * And makes an update, with its condition if it has one.
     *
     * <pre>{@code
     * transaction.update(orders.update("c1", "o1").set(OrderTable.STATUS, Status.PAID).when(OrderTable.STATUS.eq(Status.NEW)))
     * }</pre>
     *
     * <p>One that changes nothing cannot be part of a transaction; {@link #run} refuses it.
     */
    public <T> Transaction update(ItemUpdate<T> update) {
        return with(update.target(), () -> TransactionAction.update(update.target(), update.key(), update.changes()));
    }

    /** And deletes the item with this key, if there is one. */
    public <T> Transaction delete(Targeted<T> table, Key<T> key) {
        Objects.requireNonNull(key, "key");
        return with(table.target(), () -> TransactionAction.delete(table.target(), key, null));
    }

    /** And deletes the item with this key, if a condition holds of what is stored. */
    public <T> Transaction delete(Targeted<T> table, Key<T> key, Condition<T> condition) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(condition, "condition");
        return with(table.target(), () -> TransactionAction.delete(table.target(), key, condition));
    }

    /**
     * And deletes the item that has the key of this one, if there is one, whatever its other attributes are; but if the entity has a version,
     * the item must be there with that of this one.
     */
    public <T> Transaction delete(Targeted<T> table, T item) {
        Objects.requireNonNull(item, "item");
        return with(table.target(), () -> TransactionAction.delete(table.target(), item, null));
    }

    /** And deletes the item that has the key of this one, if a condition holds of what is stored. */
    public <T> Transaction delete(Targeted<T> table, T item, Condition<T> condition) {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(condition, "condition");
        return with(table.target(), () -> TransactionAction.delete(table.target(), item, condition));
    }

    /** Only if a condition holds of the item with this key, which stays as it is. */
    public <T> Transaction check(Targeted<T> table, Key<T> key, Condition<T> condition) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(condition, "condition");
        return with(table.target(), () -> TransactionAction.check(table.target(), key, condition));
    }

    /**
     * With a token of your own, by which DynamoDB knows the transaction again for ten minutes: another {@link #run} with the same token
     * and the same actions does nothing and succeeds. By default each run has a new one.
     *
     * <p>Times, ids and versions that are generated are part of the request, and are made once: what this returns sends the same whenever it
     * is run. A transaction that is built again, as by another process, has others, and DynamoDB refuses it: give such items their ids and times
     * yourself.
     *
     * <p>Values that are encrypted at random, or in S3, are stored as others by each run. So a transaction that writes such values cannot be run
     * twice with one token: the second run is an {@link dev.stator.error.InvalidRequestException}, which names one of them. The SDK's retries
     * send what was sent, and are known by it. To find out what became of a run without an answer, read an item that it writes.
     *
     * @throws IllegalArgumentException if it has not 1 to 36 characters
     */
    public Transaction token(String idempotencyToken) {
        int length = idempotencyToken.length();
        if (length == 0 || length > LONGEST_TOKEN) {
            throw new IllegalArgumentException("a token has 1 to " + LONGEST_TOKEN + " characters, not " + length);
        }
        return new Transaction(targets, actions, idempotencyToken);
    }

    /**
     * Makes the changes; does nothing where there are none to make.
     *
     * @return what was put and created, as it is stored
     * @throws dev.stator.error.TransactionCancelledException if a condition does not hold, or another request is changing an item;
     *     nothing was done
     * @throws dev.stator.error.InvalidRequestException if there are more than 100 actions, or two of one item, or if the token was
     *     used for other actions; nothing was done
     * @throws dev.stator.error.InvalidKeyException if an attribute of a key is null or empty; nothing was sent
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored; nothing was sent
     * @throws dev.stator.error.ItemTooLargeException if an item has more than 400 KB; nothing was done
     */
    public TransactionResult run() {
        if (actions.isEmpty()) {
            return new TransactionResult(targets, List.of());
        }
        return new TransactionResult(targets, new BlockingCalls(targets.connection()).now(operation()));
    }

    /** The same without waiting: {@code stator.transaction().create(orders, order).async().run()}. */
    public AsyncTransaction async() {
        return new AsyncTransaction(targets, this);
    }

    boolean isEmpty() {
        return actions.isEmpty();
    }

    TransactWriteItems operation() {
        return new TransactWriteItems(targets, token == null ? made() : madeOnce(), token);
    }

    private List<TransactionAction<?>> made() {
        List<TransactionAction<?>> ready = new ArrayList<>(actions.size());
        actions.forEach(action -> ready.add(action.get()));
        return List.copyOf(ready);
    }

    /** The same each time, with the same times and ids: DynamoDB refuses a token that comes with another request. */
    private synchronized List<TransactionAction<?>> madeOnce() {
        List<TransactionAction<?>> ready = sent;
        if (ready == null) {
            ready = made();
            sent = ready;
        }
        return ready;
    }
}
