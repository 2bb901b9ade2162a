package dev.stator;

import dev.stator.batch.BatchGet;
import dev.stator.expression.Changes;
import dev.stator.expression.Condition;
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.DeleteItem;
import dev.stator.internal.GetItem;
import dev.stator.internal.GetPartial;
import dev.stator.internal.PutItem;
import dev.stator.internal.Rekey;
import dev.stator.internal.Target;
import dev.stator.internal.Targeted;
import dev.stator.internal.UpdateItem;
import dev.stator.query.Scan;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The calls on one table; each waits for its answer. The processor generates a subclass for each {@code @Table}, and for an entity without
 * {@link dev.stator.annotation.Version} one of {@link BatchTable}, which has {@code putAll} and {@code deleteAll} too.
 *
 * <pre>{@code
 * OrderTable orders = new OrderTable(stator);
 * orders.create(order);                                  // fails if the key is taken
 * orders.put(order);                                     // replaces
 * orders.update(order);                                  // changes what the entity knows
 * orders.update("c1", "o1").add(OrderTable.TOTAL, 5L).returnNew();
 * orders.put(order, OrderTable.STATUS.eq(Status.NEW));   // only if that holds
 * Optional<Order> found = orders.get("c1", "o1");
 * Optional<Order> deleted = orders.delete("c1", "o1");
 * orders.rekey("c1", "o1", order);                       // in place of c1, o1, under its own key
 * List<Order> many = orders.getAll(keys);                 // in batches
 * orders.scan().stream().forEach(System.out::println);
 * orders.consistent().get("c1", "o1");                   // a strongly consistent read
 * orders.async().get("c1", "o1");                        // a CompletableFuture
 * orders.attempt().create(order);                        // an Outcome
 * }</pre>
 *
 * <p>Immutable: {@link #consistent} and {@link #with} return another table. A key of the wrong type and an unknown attribute are
 * compile errors. All calls throw a {@link dev.stator.error.StatorException} of the kind that went wrong; beside those that a
 * method names these are {@link dev.stator.error.MissingTableException}, {@link dev.stator.error.ThrottledException},
 * {@link dev.stator.error.AccessDeniedException}, {@link dev.stator.error.UnreachableException},
 * {@link dev.stator.error.InvalidRequestException}, {@link dev.stator.error.ServiceException},
 * {@link dev.stator.error.ConfigurationException} and {@link dev.stator.error.ClosedException}. An item or a key that is null is a
 * mistake of the caller: {@link NullPointerException}.
 *
 * @param <T> the entity
 */
public abstract class EntityTable<T> implements Targeted<T> {
    private final TableContext<T> context;
    private final Target<T> target;
    private final BlockingCalls calls;

    protected EntityTable(Stator stator, TableSchema<T> schema) {
        this(TableContext.of(stator, schema));
    }

    protected EntityTable(TableContext<T> context) {
        this.context = context;
        this.target = context.target();
        this.calls = new BlockingCalls(target.connection());
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

    /**
     * The item with this key, if there is one.
     *
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.UndecodableItemException if the item cannot be read as an entity
     */
    public final Optional<T> get(Key<T> key) {
        return calls.now(new GetItem<>(target, key));
    }

    /**
     * Some attributes of the item with this key, if there is one; those of its key always among them. An item that has none of them
     * is there all the same.
     *
     * <pre>{@code
     * Optional<Partial<Order>> order = orders.get("c1", "o1", OrderTable.STATUS, OrderTable.ADDRESS.city());
     * }</pre>
     *
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    public final Optional<Partial<T>> get(
            Key<T> key, StoredAttribute<? extends T, ?> first, StoredAttribute<? extends T, ?>... more) {
        return calls.now(new GetPartial<>(target, key, StoredAttribute.listOf(first, more)));
    }

    /**
     * Stores an item in the place of any that has its key; what that had beside is gone, but for when it was
     * {@linkplain dev.stator.annotation.CreatedAt created}, unless this one says that itself. If the entity has a
     * {@linkplain dev.stator.annotation.Version version}, only in the place of one that has this one's version, which goes up.
     *
     * <p>Where the SDK made more than one attempt and finds an item that is equal to this one in all attributes, it counts as stored by an
     * earlier attempt, whose answer was lost.
     *
     * @return the item as it is stored
     * @throws dev.stator.error.VersionConflictException if the entity has a version, and the stored item not that of this one; nothing is written,
     *     and the exception has the stored item
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored
     * @throws dev.stator.error.ItemTooLargeException if it has more than 400 KB
     */
    public final T put(T item) {
        return calls.now(PutItem.replace(target, item));
    }

    /**
     * Stores an item in the place of the one that has its key, if {@code condition} holds of that.
     *
     * <pre>{@code
     * orders.put(order, OrderTable.STATUS.eq(Status.NEW));
     * }</pre>
     *
     * <p>Of an item that is not there, only {@code notExists} and {@code ne} hold. If the entity has a version, that must hold too; unless the
     * condition is about the version itself, which then takes its place.
     *
     * @return the item as it is stored
     * @throws dev.stator.error.ConditionFailedException if it does not hold; nothing is written, and the exception has the stored item
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored
     * @throws dev.stator.error.ItemTooLargeException if it has more than 400 KB
     */
    public final T put(T item, Condition<T> condition) {
        return calls.now(PutItem.when(target, item, condition));
    }

    /**
     * Stores an item where there is none with its key. If the entity has a version, it is stored with the first one.
     *
     * <p>Where the SDK made more than one attempt and finds an item that is equal to this one in all attributes, it counts as stored by an
     * earlier attempt, whose answer was lost. Another caller who stores an equal item at that moment cannot be told from that: put
     * something of your own into an item that is a lock, such as a random id.
     *
     * @return the item as it is stored
     * @throws dev.stator.error.ConditionFailedException if there is one; it stays as it is, and the exception has it
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored
     * @throws dev.stator.error.ItemTooLargeException if it has more than 400 KB
     */
    public final T create(T item) {
        return calls.now(PutItem.create(target, item));
    }

    /**
     * Saves the attributes of an item: those that it has are set, those that are null are removed, and stored attributes that the
     * entity does not know stay. Where there is no item with its key, it is created. If the entity has a
     * {@linkplain dev.stator.annotation.Version version}, the stored item must have this one's, which goes up.
     *
     * <p>The update expression can name about 500 attributes, because DynamoDB allows it 4,096 bytes.
     *
     * @return the item as it is stored
     * @throws dev.stator.error.VersionConflictException if the entity has a version, and the stored item not that of this one; nothing is written,
     *     and the exception has the stored item
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored
     * @throws dev.stator.error.ItemTooLargeException if these attributes have more than 400 KB
     * @throws dev.stator.error.InvalidRequestException if there are more attributes than an expression can name
     */
    public final T update(T item) {
        return calls.now(UpdateItem.save(target, Objects.requireNonNull(item, "item"), null));
    }

    /**
     * Saves the attributes of an item, as {@link #update(Object)} does, if {@code condition} holds of the stored one.
     *
     * @return the item as it is stored
     * @throws dev.stator.error.ConditionFailedException if it does not hold; nothing is written, and the exception has the stored item
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored
     * @throws dev.stator.error.ItemTooLargeException if these attributes have more than 400 KB
     * @throws dev.stator.error.InvalidRequestException if there are more attributes than an expression can name
     */
    public final T update(T item, Condition<T> condition) {
        Objects.requireNonNull(condition, "condition");
        return calls.now(UpdateItem.save(target, Objects.requireNonNull(item, "item"), condition));
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods, such as {@link Update#returnNew}.
     *
     * <p>By the table of a sealed type it must take values from an item, which tells the type; without, it fails with
     * {@link dev.stator.error.InvalidRequestException}.
     */
    public final Update<T> update(Key<T> key) {
        Objects.requireNonNull(key, "key");
        return new Update<>(target, () -> key, Changes.none());
    }

    /**
     * An update with the attributes in which {@code after} differs from {@code before}, whatever others have changed meanwhile; but if the
     * entity has a version, only if the stored item has that of {@code before}.
     *
     * <pre>{@code
     * orders.diff(read, changed).returnNew();      // SET only what changed
     * }</pre>
     *
     * <p>An attribute that {@code after} lacks, or that is an empty set in it, is removed; 0 and {@code false} are values. A document, list
     * or map that differs anywhere is set as a whole. Where nothing differs, the update is still sent, writes nothing, and gives the
     * item as it is stored; where there is none any more, that is a {@link dev.stator.error.ConditionFailedException}.
     *
     * <p>Two items with different keys fail the update with {@link dev.stator.error.InvalidRequestException}.
     */
    public final Update<T> diff(T before, T after) {
        Objects.requireNonNull(after, "after");
        Key<T> key = target.schema().keyOf(Objects.requireNonNull(before, "before"));
        return update(key).difference(before, after);
    }

    /**
     * Deletes the item with this key.
     *
     * <p>Where the SDK repeats the call because the answer was lost, there is nothing left to find: nothing is given although an item
     * was deleted.
     *
     * @return the item that was there, if there was one
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.UndecodableItemException if the item cannot be read as an entity; it is deleted all the same
     */
    public final Optional<T> delete(Key<T> key) {
        return calls.now(DeleteItem.of(target, key));
    }

    /**
     * Deletes the item that has the key of this one, as it is given, whatever its other attributes are; but if the entity has a
     * {@linkplain dev.stator.annotation.Version version}, only if it has this one's.
     *
     * <p>Where the SDK repeats the call because the answer was lost, there is nothing left to find: nothing is given although an item
     * was deleted.
     *
     * @return the item that was there, if there was one
     * @throws dev.stator.error.VersionConflictException if the entity has a version, and the stored item not that of this one; nothing is deleted,
     *     and the exception has the stored item
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.UndecodableItemException if the item cannot be read as an entity; it is deleted all the same
     */
    public final Optional<T> delete(T item) {
        return calls.now(DeleteItem.item(target, item, null));
    }

    /**
     * Deletes the item with this key, if {@code condition} holds of it.
     *
     * <p>Where the SDK repeats the call because the answer was lost, there is nothing left to find: the condition is asked of no item, and
     * so mostly fails, although the item was deleted. The exception then has no item.
     *
     * @return the item that was there, if there was one
     * @throws dev.stator.error.ConditionFailedException if it does not hold; nothing is deleted, and the exception has the stored item
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.UndecodableItemException if the item cannot be read as an entity; it is deleted all the same
     */
    public final Optional<T> delete(Key<T> key, Condition<T> condition) {
        return calls.now(DeleteItem.when(target, key, condition));
    }

    /**
     * Deletes the item that has the key of this one, if {@code condition} holds of the stored one; and if the entity has a version, that must
     * hold too, as in {@link #delete(Object)}.
     *
     * <p>Where the SDK repeats the call because the answer was lost, there is nothing left to find: the condition is asked of no item, and
     * so mostly fails, although the item was deleted. The exception then has no item. If the entity has a version, an item that is gone at
     * the second attempt counts as deleted by the first, and nothing is given.
     *
     * @return the item that was there, if there was one
     * @throws dev.stator.error.ConditionFailedException if it does not hold; nothing is deleted, and the exception has the stored item
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.UndecodableItemException if the item cannot be read as an entity; it is deleted all the same
     */
    public final Optional<T> delete(T item, Condition<T> condition) {
        Objects.requireNonNull(condition, "condition");
        return calls.now(DeleteItem.item(target, item, condition));
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction: the old one is deleted and the new one created,
     * or nothing happens.
     *
     * <pre>{@code
     * orders.rekey(OrderSchema.key("c1", "o1"), order);    // the order has the key c2, o1
     * orders.rekey("c1", "o1", order);                     // the same, generated
     * }</pre>
     *
     * <p>The new item is stored as it is given: what the old one had beside is gone. If it has a version, the old item must have the same, and
     * the new one is stored with the next. A transaction costs twice the capacity of its writes.
     * The SDK's retries are made with one idempotency token, so that an answer that is lost does not make the call fail.
     *
     * @return the new item as it is stored
     * @throws dev.stator.error.ConditionFailedException if there is no item with the old key, which is then the exception's key; or if
     *     there is one with the new key, which is then the exception's key, and the exception has that item; nothing is written
     * @throws dev.stator.error.VersionConflictException if the old item has another version; nothing is written
     * @throws dev.stator.error.TransactionCancelledException if another request is changing one of the items; nothing is written
     * @throws dev.stator.error.InvalidRequestException if the new item has the old key; {@link #put(Object)} replaces that
     * @throws dev.stator.error.InvalidKeyException if an attribute of a key is null or empty
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored
     * @throws dev.stator.error.ItemTooLargeException if it has more than 400 KB
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html">TransactWriteItems</a>
     */
    public final T rekey(Key<T> oldKey, T newItem) {
        return calls.now(Rekey.of(target, oldKey, newItem));
    }

    /**
     * The items with these keys, in the order of the keys; a key that has none is left out, and one that is given twice has its item once.
     *
     * <p>{@link Stator#batchGet()} also tells which keys have none, and reads from several tables.
     *
     * @throws dev.stator.batch.BatchGetException if a key has no answer, or an item cannot be read; it has the others
     */
    public final List<T> getAll(Collection<Key<T>> keys) {
        return new BatchGet(target.connection()).get(this, keys).run().items(this);
    }

    /** All items of the table, in no order. */
    public final Scan<T, T> scan() {
        return new Scan<>(context.table());
    }

    /** The same table with strongly consistent reads. */
    public abstract EntityTable<T> consistent();

    /**
     * The same table with extra options of each request: headers, timeouts, credentials, metrics.
     *
     * <pre>{@code
     * orders.with(request -> request.apiCallTimeout(Duration.ofSeconds(2))).get("c1", "o1");
     * }</pre>
     */
    public abstract EntityTable<T> with(Consumer<AwsRequestOverrideConfiguration.Builder> options);

    /** The same calls, each a {@code CompletableFuture}. */
    public abstract AsyncTable<T> async();

    /** The same calls, each an {@link Outcome}. */
    public abstract AttemptTable<T> attempt();

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + target.schema().tableName() + "]";
    }
}
