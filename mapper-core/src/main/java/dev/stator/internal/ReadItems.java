package dev.stator.internal;

import java.util.Map;
import java.util.Set;

/**
 * The answer to one request of a batch.
 *
 * @param items that were found
 * @param unprocessed the keys that were not looked up
 * @param units of read capacity that it consumed; zero where it was not asked to tell
 */
public record ReadItems(Map<ItemKey, BatchedItem> items, Set<ItemKey> unprocessed, double units) {
    /** Without the items, whose values are not for logs. */
    @Override
    public String toString() {
        return "ReadItems[items=" + items.size() + ", unprocessed=" + unprocessed.size() + "]";
    }
}
