package dev.stator.query;

import dev.stator.internal.ReadPage;
import dev.stator.internal.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Some items of a query or scan, and the token to go on after them.
 *
 * <pre>{@code
 * Page<Order> page = orders.query("c1").limit(20).page();
 * show(page.items(), page.token());                                                // a link to the next 20, if there may be more
 * Page<Order> next = orders.query("c1").limit(20).startAt(token).page();           // days later, in another process
 *
 * for (Page<Order> each : orders.scan().pageSize(500).pages()) {                    // what each request of DynamoDB gave
 *     store(each.items());
 * }
 * }</pre>
 *
 * <p>A page can have no items and not be the last. Immutable.
 *
 * @param <R> what an item is read as: the entity, or a part of it
 */
public final class Page<R> {
    private final ReadPage<R> read;
    private final Positions after;
    private final boolean last;
    private final Reading<?, R> reading;

    Page(ReadPage<R> read, Positions after, boolean last, Reading<?, R> reading) {
        this.read = read;
        this.after = after;
        this.last = last;
        this.reading = reading;
    }

    /** The items; immutable. */
    public List<R> items() {
        return read.items();
    }

    /** How many items DynamoDB looked at, and counts for what the request costs. */
    public int scannedCount() {
        return read.scannedCount();
    }

    /**
     * Whether no page follows in this reading: the table, the index or the partition is at its end, or the limit is reached. So it is
     * true of every {@code page()}; whether there may be more behind a limit, {@link #token} tells.
     */
    public boolean isLast() {
        return last;
    }

    /**
     * The place right after the last item of this page, for {@code startAt}; empty where there is nothing more to read. There is
     * one on the last page too where that is the last because of a limit.
     *
     * <p>A text of {@code A-Z a-z 0-9 _ -}, to be stored or sent as it is. It holds the keys of that item as they are stored: whoever has a token can
     * read those that are not {@code @Encrypted}, so it is not for those who may not see them. It proves nothing about who sends it; its checksum is
     * against accidents, and not against somebody who makes a token. It does not grow old, and fits the same query or scan of any process with the
     * same entity; the filter, the projection, the order, the limit and the page size may be others. That of a query by an encrypted key fits as long
     * as the connection has the key of encryption under which the item was found.
     */
    public Optional<String> token() {
        return after.isEnd() ? Optional.empty() : Optional.of(Token.write(reading, after));
    }

    /** How many items there are, also where they were only counted. */
    int count() {
        return read.count();
    }

    /** How far the reading is with this page. */
    Positions after() {
        return after;
    }

    ReadPage<R> read() {
        return read;
    }

    /** Without the items, whose values are not for logs. */
    @Override
    public String toString() {
        return "Page[items=" + read.items().size() + ", scannedCount=" + read.scannedCount() + ", last=" + last + "]";
    }
}
