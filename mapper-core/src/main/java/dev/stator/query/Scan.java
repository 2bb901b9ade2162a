package dev.stator.query;

import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;

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

    /**
     * Reads this many parts side by side; by default the whole, page by page. Each part is read by a thread of its own, which also
     * decodes it, and one page ahead. At most 50 parts are read at a time, and others when those end. As many pages are in memory.
     *
     * <p>So up to 50 requests are under way at a time, and the client needs as many connections for them, besides those for everything
     * else: 50 is what the SDK's clients have by default, and {@code maxConnections} or {@code maxConcurrency} of an HTTP client that
     * is set by hand. With fewer, requests wait for one, and fail when that takes too long.
     *
     * <pre>{@code
     * try (Stream<Order> stream = orders.scan().segments(8).stream()) {
     *     stream.filter(this::isSuspicious).findFirst();
     * }
     * }</pre>
     *
     * <p>Pages come in the order in which they are read, and each holds items of one part. Its {@linkplain Page#token token} is the
     * place in all parts when the pages up to it have been given, whatever was read ahead: {@link #startAt} goes on there with nothing
     * left out and nothing twice. The number of segments has to be the same.
     *
     * <p>A failure ends the reading of all parts; what was given before stays good. A stream that is not read to its end should be
     * closed: its threads end at once then, otherwise about a second after they have read ahead.
     *
     * @param number from 1, which is not parallel, to 1,000,000
     * @throws IllegalArgumentException if it is another
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html#DDB-Scan-request-TotalSegments">
     *     TotalSegments</a>
     */
    public Scan<T, R> segments(int number) {
        return with(selection().segments(number));
    }

    @Override
    Scan<T, R> with(Selection<T, R> other) {
        return new Scan<>(other);
    }

    /**
     * Reads only these attributes, or parts of them, and those of the keys. DynamoDB reads the whole items, which cost as much; less
     * is sent and decoded.
     *
     * @return the same, whose items are {@link Partial} views
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    public final Scan<T, Partial<T>> project(
            StoredAttribute<? extends T, ?> first, StoredAttribute<? extends T, ?>... more) {
        return new Scan<>(selection().project(StoredAttribute.listOf(first, more)));
    }
}
