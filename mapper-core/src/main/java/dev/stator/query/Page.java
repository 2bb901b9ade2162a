package dev.stator.query;

import java.util.List;

/**
 * One page of a scan: what one request of DynamoDB gave.
 *
 * <pre>{@code
 * for (Page<Order> page : orders.scan().pageSize(500).pages()) {
 *     store(page.items());
 * }
 * }</pre>
 *
 * <p>A page can have no items and not be the last.
 *
 * @param <T> the entity
 */
public final class Page<T> {
    private final List<T> items;
    private final int scannedCount;
    private final boolean last;

    Page(List<T> items, int scannedCount, boolean last) {
        this.items = List.copyOf(items);
        this.scannedCount = scannedCount;
        this.last = last;
    }

    /** The items; immutable. */
    public List<T> items() {
        return items;
    }

    /** How many items DynamoDB looked at, and counts for what the request costs. */
    public int scannedCount() {
        return scannedCount;
    }

    /** Whether no page follows. */
    public boolean isLast() {
        return last;
    }

    /** Without the items, whose values are not for logs. */
    @Override
    public String toString() {
        return "Page[items=" + items.size() + ", scannedCount=" + scannedCount + ", last=" + last + "]";
    }
}
