package dev.stator.batch;

import dev.stator.error.StatorException;
import dev.stator.internal.ItemKey;
import dev.stator.internal.Targeted;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a batch found, by table.
 *
 * <pre>{@code
 * BatchGetResult found = stator.batchGet().get(orders, keys).get(customers, key).run();
 * found.items(orders);             // those that there are, in the order of the keys
 * found.item(customers, key);      // an Optional
 * found.missing(orders);           // keys that have no item
 * }</pre>
 *
 * <p>Immutable. In a result that {@link BatchGet#run} returned, each key is one of an item or missing. In that of a
 * {@link BatchGetException} it can be unprocessed or unreadable instead.
 *
 * <p>A table is known by its entity: two entities that are stored in one table have each their own items. A table, or a key, that was
 * not asked for is a mistake of the caller: {@link IllegalArgumentException}.
 */
public final class BatchGetResult {
    private final Map<TableSchema<?>, Asked<?>> asked;

    BatchGetResult(Map<TableSchema<?>, Asked<?>> asked) {
        this.asked = asked;
    }

    /** The items that were found, in the order of their keys; once where a key was given twice. */
    public <T> List<T> items(Targeted<T> table) {
        return Collections.unmodifiableList(asked(table).items());
    }

    /** The item with this key; empty where there is none, and where it is unprocessed or unreadable. */
    public <T> Optional<T> item(Targeted<T> table, Key<T> key) {
        Asked<T> mine = asked(table);
        ItemKey id = ItemKey.of(table.target().tableName(), mine.schema(), key.attributes());
        if (!mine.asks(id)) {
            throw new IllegalArgumentException("the batch did not ask for " + key);
        }
        return Optional.ofNullable(mine.item(id));
    }

    /** The keys that have no item, in their order. */
    public <T> List<Key<T>> missing(Targeted<T> table) {
        return Collections.unmodifiableList(asked(table).missing());
    }

    /** The keys of which it is not known whether they have an item, in their order. */
    public <T> List<Key<T>> unprocessed(Targeted<T> table) {
        return Collections.unmodifiableList(asked(table).unprocessed());
    }

    /**
     * The keys whose items cannot be read as they are stored, in their order, with the reasons: an
     * {@link dev.stator.error.UndecodableItemException}, or a {@link dev.stator.error.ProtectedValueException} of what is compressed, encrypted or in
     * S3. Where a service fails, or the connection lacks keys or a store, the items are unprocessed instead.
     */
    public <T> Map<Key<T>, StatorException> unreadable(Targeted<T> table) {
        return Collections.unmodifiableMap(asked(table).unreadable());
    }

    @SuppressWarnings("unchecked") // each schema is here with what was asked of it
    private <T> Asked<T> asked(Targeted<T> table) {
        Asked<?> found = asked.get(table.target().schema());
        if (found == null) {
            throw new IllegalArgumentException("the batch did not ask for items of "
                    + table.target().schema().tableName());
        }
        return (Asked<T>) found;
    }

    /** With counts: {@code BatchGetResult[orders: 98 items, 2 missing]}. */
    @Override
    public String toString() {
        return "BatchGetResult" + asked.values().stream().map(Asked::toString).toList();
    }
}
