package dev.stator.query;

import dev.stator.error.NotOneItemException;
import dev.stator.internal.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Takes the items of a query or scan piece by piece; each call goes on where the one before ended.
 *
 * <pre>{@code
 * Cursor<Order> cursor = orders.query("c1").cursor();
 * Order first = cursor.one();
 * List<Order> nextTen = cursor.many(10);
 * cursor.skip(5);
 * for (List<Order> chunk : cursor.chunks(100)) { … }
 * }</pre>
 *
 * <p>Pages are read when their items are asked for, and one is in memory. What is skipped is read as well, and costs as much. For one
 * thread at a time; a cursor that failed is not to be used again.
 *
 * @param <R> what an item is read as
 */
public final class Cursor<R> {
    private final Reading<?, R> reading;
    private final Iterator<R> items;

    Cursor(Reading<?, R> reading, Iterator<R> items) {
        this.reading = reading;
        this.items = items;
    }

    /**
     * The next item.
     *
     * @throws NotOneItemException if there is none left
     */
    public R one() {
        return oneOrEmpty()
                .orElseThrow(() ->
                        new NotOneItemException(reading.target().schema().tableName(), reading.description(), true));
    }

    /** The next item, if there is one left. */
    public Optional<R> oneOrEmpty() {
        return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }

    /**
     * The next {@code n} items; as many as are left, if they are fewer.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public List<R> many(int n) {
        Bounds.positive("n", n);
        List<R> taken = new ArrayList<>();
        while (taken.size() < n && items.hasNext()) {
            taken.add(items.next());
        }
        return Collections.unmodifiableList(taken);
    }

    /**
     * Leaves out the next {@code n} items, or as many as are left.
     *
     * @return how many were left out
     * @throws IllegalArgumentException if it is less than 1
     */
    public int skip(int n) {
        Bounds.positive("n", n);
        int skipped = 0;
        for (; skipped < n && items.hasNext(); skipped++) {
            items.next();
        }
        return skipped;
    }

    /**
     * The items that are left in lists of {@code n}, the last of which may be shorter. To be gone through once: it takes from the
     * cursor.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Iterable<List<R>> chunks(int n) {
        Bounds.positive("n", n);
        return () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public List<R> next() {
                if (!items.hasNext()) {
                    throw new NoSuchElementException("no chunk is left");
                }
                return many(n);
            }
        };
    }

    /** The items that are left. */
    public List<R> all() {
        List<R> rest = new ArrayList<>();
        items.forEachRemaining(rest::add);
        return Collections.unmodifiableList(rest);
    }
}
