package dev.stator.query;

/**
 * All items of a table or an index, in no order.
 *
 * <pre>{@code
 * orders.scan().stream().filter(order -> order.total() > 100).forEach(this::print);
 * List<Order> some = orders.scan().where(OrderTable.TOTAL.gt(100L)).limit(20).list();
 * for (Page<Order> page : orders.scan().pageSize(500).pages()) { … }
 * for (Order order : orders.scanByStatus()) { … }       // the items that the index has
 * }</pre>
 *
 * <p>A scan reads the whole table and costs as much, whatever its filter lets through; a {@link Query} reads what it gives.
 *
 * @param <T> the entity, of whose attributes conditions speak
 * @param <R> what an item is read as: the entity, or a part of it
 */
public final class Scan<T, R> extends Results<T, R, Scan<T, R>> {
    /** Scans are made by {@code Table.scan()} and by generated code. */
    public Scan(Selection<T, R> selection) {
        super(selection);
    }

    @Override
    Scan<T, R> with(Selection<T, R> other) {
        return new Scan<>(other);
    }
}
