package dev.stator.transaction;

import dev.stator.internal.Target;
import dev.stator.internal.Targeted;
import dev.stator.internal.Targets;
import dev.stator.internal.TransactGetItems.Get;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a transaction found.
 *
 * <pre>{@code
 * TransactionGetResult found = stator.transactionGet().get(orders, key1, key2).get(customers, key3).run();
 * found.item(1, orders);           // of key2, the second key of all
 * found.item(customers, key3);     // an Optional
 * found.items(orders);             // those that there are, in the order of the keys
 * found.missing(orders);           // keys that have no item
 * }</pre>
 *
 * <p>Immutable. A table is known by its entity: two entities that are stored in one table have each their own items. A table, a key or
 * an index that was not asked for is a mistake of the caller: {@link IllegalArgumentException}.
 */
public final class TransactionGetResult {
    private final Targets targets;
    private final List<Get<?>> gets;
    private final List<Optional<?>> items;

    TransactionGetResult(Targets targets, List<Get<?>> gets, List<Optional<?>> items) {
        this.targets = targets;
        this.gets = gets;
        this.items = items;
    }

    /**
     * The item with the key that was given at this place, from 0 on, among the keys of all tables; empty where there is none.
     *
     * @param table of that key
     */
    public <T> Optional<T> item(int index, Targeted<T> table) {
        if (index < 0 || index >= gets.size()) {
            throw new IllegalArgumentException("the transaction has " + gets.size() + " keys, and none at " + index);
        }
        Target<?> target = gets.get(index).target();
        TableSchema<T> schema = table.target().schema();
        if (target.schema() != schema) {
            throw new IllegalArgumentException(
                    "the key at " + index + " is of " + target.schema().tableName() + " and its entity "
                            + target.schema().type().getSimpleName() + ", not of " + schema.tableName() + " and "
                            + schema.type().getSimpleName());
        }
        return items.get(index).map(schema.type()::cast);
    }

    /** The item with this key; empty where there is none. */
    public <T> Optional<T> item(Targeted<T> table, Key<T> key) {
        TableSchema<T> schema = table.target().schema();
        Get<T> wanted = new Get<>(table.target(), Objects.requireNonNull(key, "key"));
        for (int i = 0; i < gets.size(); i++) {
            if (gets.get(i).target().schema() == schema && gets.get(i).id().equals(wanted.id())) {
                return item(i, table);
            }
        }
        throw new IllegalArgumentException("the transaction did not ask for " + key);
    }

    /** The items that were found, in the order of their keys; once for each time that a key was given. */
    public <T> List<T> items(Targeted<T> table) {
        List<T> found = new ArrayList<>();
        for (int index : indexes(table)) {
            item(index, table).ifPresent(found::add);
        }
        return Collections.unmodifiableList(found);
    }

    /** The keys that have no item, in their order. */
    public <T> List<Key<T>> missing(Targeted<T> table) {
        List<Key<T>> missing = new ArrayList<>();
        for (int index : indexes(table)) {
            if (items.get(index).isEmpty()) {
                @SuppressWarnings("unchecked") // the index is of this table
                Key<T> key = (Key<T>) gets.get(index).key();
                missing.add(key);
            }
        }
        return Collections.unmodifiableList(missing);
    }

    private List<Integer> indexes(Targeted<?> table) {
        TableSchema<?> schema = table.target().schema();
        if (!targets.has(schema)) {
            throw new IllegalArgumentException("the transaction did not ask for items of " + schema.tableName());
        }
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < gets.size(); i++) {
            if (gets.get(i).target().schema() == schema) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    /** With counts: {@code TransactionGetResult[2 items, 1 missing]}. */
    @Override
    public String toString() {
        long found = items.stream().filter(Optional::isPresent).count();
        return "TransactionGetResult[" + found + " items, " + (items.size() - found) + " missing]";
    }
}
