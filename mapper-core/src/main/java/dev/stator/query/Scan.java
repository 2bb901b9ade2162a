package dev.stator.query;

import dev.stator.internal.BlockingCalls;
import dev.stator.internal.Target;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All items of a table, in no order.
 *
 * <pre>{@code
 * orders.scan().stream().filter(order -> order.total() > 100).forEach(this::print);
 * List<Order> some = orders.scan().limit(20).list();
 * for (Page<Order> page : orders.scan().pageSize(500).pages()) { … }
 * for (Order order : orders.scan()) { … }
 * }</pre>
 *
 * <p>Immutable, and nothing is read before the items are asked for. Pages are read one after the other, each when the one before
 * is used up, so that no more than one is in memory; {@link #list} holds all items. Each {@link #stream}, iterator or list reads
 * the table anew. Reading throws what {@link dev.stator.error.StatorException} there is to it, and
 * {@link dev.stator.error.UndecodableItemException} at the page with an item that cannot be read as an entity.
 *
 * @param <T> the entity
 */
public final class Scan<T> implements Iterable<T> {
    private final Target<T> target;
    private final @Nullable Integer pageSize;
    private final @Nullable Integer limit;

    /** Scans are made by {@code Table.scan()}. */
    public Scan(Target<T> target) {
        this(target, null, null);
    }

    private Scan(Target<T> target, @Nullable Integer pageSize, @Nullable Integer limit) {
        this.target = target;
        this.pageSize = pageSize;
        this.limit = limit;
    }

    /**
     * How many items a page has at most; by default as many as fit DynamoDB's page of 1 MB.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Scan<T> pageSize(int items) {
        return new Scan<>(target, Bounds.positive("pageSize", items), limit);
    }

    /**
     * How many items are wanted; by default all. There are fewer only where the table has fewer.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Scan<T> limit(int items) {
        return new Scan<>(target, pageSize, Bounds.positive("limit", items));
    }

    /** The items, read while the stream goes on; it need not be closed. */
    public Stream<T> stream() {
        return StreamSupport.stream(read(), false).flatMap(page -> page.items().stream());
    }

    /** The items, read while the iterator goes on. */
    @Override
    public Iterator<T> iterator() {
        return stream().iterator();
    }

    /** The pages, read while the iterator goes on. */
    public Iterable<Page<T>> pages() {
        return () -> Spliterators.iterator(read());
    }

    private PageSpliterator<T> read() {
        return new PageSpliterator<>(new Cursor<>(target, pageSize, limit), new BlockingCalls(target.connection()));
    }

    /** All items. */
    public List<T> list() {
        return stream().toList();
    }

    /** {@code Scan[orders]}. */
    @Override
    public String toString() {
        return "Scan[" + target.schema().tableName() + "]";
    }
}
