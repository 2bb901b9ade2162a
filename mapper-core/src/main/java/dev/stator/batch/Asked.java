package dev.stator.batch;

import dev.stator.error.StatorException;
import dev.stator.internal.BatchedItem;
import dev.stator.internal.ItemFailures;
import dev.stator.internal.ItemKey;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The keys that are asked of one table, and the answers; complete once the batch is over. */
final class Asked<T> {
    private final TableSchema<T> schema;
    private final Map<ItemKey, Key<T>> keys = new LinkedHashMap<>();
    private final Map<ItemKey, T> items = new HashMap<>();
    private final ItemFailures<ItemKey> failures = new ItemFailures<>();
    private final Set<ItemKey> missing = new HashSet<>();

    Asked(TableSchema<T> schema) {
        this.schema = schema;
    }

    TableSchema<T> schema() {
        return schema;
    }

    void add(ItemKey id, Key<T> key) {
        keys.putIfAbsent(id, key);
    }

    /**
     * Takes the answer to a key, if it was asked here.
     *
     * @param item null where there is none
     * @throws StatorException if it could not be read for a reason that is not its own
     */
    void answer(ItemKey id, @Nullable BatchedItem item) {
        if (!keys.containsKey(id)) {
            return;
        }
        if (item == null) {
            missing.add(id);
            return;
        }
        T entity = failures.read(id, () -> item.as(schema));
        if (entity != null) {
            items.put(id, entity);
        }
    }

    /** Whether each key has an item or none. */
    boolean isComplete() {
        return items.size() + missing.size() == keys.size();
    }

    boolean asks(ItemKey id) {
        return keys.containsKey(id);
    }

    @Nullable
    T item(ItemKey id) {
        return items.get(id);
    }

    /** In the order of the keys. */
    List<T> items() {
        List<T> list = new ArrayList<>(items.size());
        for (ItemKey id : keys.keySet()) {
            T item = items.get(id);
            if (item != null) {
                list.add(item);
            }
        }
        return list;
    }

    int size() {
        return keys.size();
    }

    List<Key<T>> missing() {
        return keys(missing::contains);
    }

    List<Key<T>> unprocessed() {
        return keys(id -> !items.containsKey(id) && !missing.contains(id) && failures.at(id) == null);
    }

    Map<Key<T>, StatorException> unreadable() {
        Map<Key<T>, StatorException> reasons = new LinkedHashMap<>();
        keys.forEach((id, key) -> {
            StatorException reason = failures.at(id);
            if (reason != null) {
                reasons.put(key, reason);
            }
        });
        return reasons;
    }

    /** With counts: {@code orders: 98 items, 2 missing}. */
    @Override
    public String toString() {
        int others = keys.size() - items.size() - missing.size();
        return schema.tableName() + ": " + items.size() + " items, " + missing.size() + " missing"
                + (others == 0 ? "" : ", " + others + " others");
    }

    private List<Key<T>> keys(Predicate<ItemKey> which) {
        List<Key<T>> found = new ArrayList<>();
        keys.forEach((id, key) -> {
            if (which.test(id)) {
                found.add(key);
            }
        });
        return found;
    }
}
