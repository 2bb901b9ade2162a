package dev.stator.query;

import dev.stator.expression.Condition;
import dev.stator.expression.EachUpdate;
import dev.stator.expression.Partial;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a {@link Query} and a {@link Scan} have in common: which of their items are wanted, and the ways to take them.
 *
 * <pre>{@code
 * orders.query("c1").where(OrderTable.TOTAL.gt(100L)).limit(20).list();
 * orders.scan().stream().forEach(this::print);
 * Page<Order> page = orders.query("c1").limit(20).startAt(token).page();
 * long open = orders.byStatus(Status.NEW).count();
 * Optional<Order> latest = orders.query("c1").descending().first();
 * }</pre>
 *
 * <p>Immutable, and nothing is read before the items are asked for. Pages are read one after the other, each when the one before
 * is used up, so that {@link #stream}, {@link #iterator}, {@link #pages} and {@link #cursor} have one page in memory; {@link Scan#segments}
 * reads more of them side by side. Each call reads anew.
 *
 * <p>Reading throws what {@link dev.stator.error.StatorException} there is to it. What was given before stays good. These are known
 * before anything is sent: {@link dev.stator.error.InvalidKeyException} for a value that no key can have,
 * {@link dev.stator.error.InvalidTokenException} for a token that does not fit, and
 * {@link dev.stator.error.InvalidRequestException} for a consistent read of a global index, a filter by an attribute that the index
 * does not have, and a query that filters by its own key. {@link dev.stator.error.UndecodableItemException} comes at the page with an
 * item that cannot be read, but where {@link #onUnreadable} leaves it out.
 *
 * @param <T> the entity, of whose attributes conditions speak
 * @param <R> what an item is read as: the entity, or a part of it
 * @param <S> the query or scan itself
 */
public abstract sealed class Results<T, R, S> implements Iterable<R> permits Query, Scan {
    /** How many partitions an outline has where nobody says otherwise. */
    static final int OUTLINED_PARTITIONS = 1_000;

    /** How many range keys of each. */
    static final int OUTLINED_RANGE_KEYS = 100;

    private final Selection<T, R> selection;

    Results(Selection<T, R> selection) {
        this.selection = selection;
    }

    final Selection<T, R> selection() {
        return selection;
    }

    /** The same of another selection. */
    abstract S with(Selection<T, R> other);

    /**
     * Only items of which this holds; a second condition is to hold as well. DynamoDB reads the others too, and they cost as much.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html#Scan.FilterExpression">Filters</a>
     */
    public final S where(Condition<? extends T> condition) {
        return with(selection.where(condition));
    }

    /**
     * How many items are wanted; by default all. There are fewer only where there are no more.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public final S limit(int items) {
        return with(selection.limit(items));
    }

    /**
     * How many items DynamoDB looks at for one page, before any filter; by default as many as fit its page of 1 MB. This is
     * DynamoDB's own {@code Limit}.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public final S pageSize(int items) {
        return with(selection.pageSize(items));
    }

    /**
     * Reads no faster than this: before each page waits until what the pages before it consumed is paid back. What is not consumed is
     * kept for a second. All that is read with what this returns, also at the same time, shares the one limit; a page that is
     * under way counts as much as the last one that was read.
     *
     * <p>A unit is a read of up to 4 KB that is strongly consistent, or of 8 KB that is not. DynamoDB says with each page what it
     * consumed; it is asked for that only where there is a limit.
     *
     * @throws IllegalArgumentException if it is not a number greater than 0
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html">Capacity units</a>
     */
    public final S rateLimit(double capacityUnitsPerSecond) {
        return with(selection.rateLimit(capacityUnitsPerSecond));
    }

    /**
     * Goes on where a page ended. A token that is damaged, or of something else, is refused when the items are read.
     *
     * @param token of {@link Page#token}
     */
    public final S startAt(String token) {
        return with(selection.startAt(token));
    }

    /**
     * Leaves out items that cannot be read as they are stored, and tells of each of them; by default the first one ends the reading with its
     * exception.
     *
     * <pre>{@code
     * List<UnreadableItem<Order>> unreadable = new ArrayList<>();
     * List<Order> readable = orders.scan().onUnreadable(unreadable::add).list();
     * orders.scan().onUnreadable(item -> log.warn("left out", item.error())).forEach(this::print);
     * orders.scan().onUnreadable(item -> {}).forEach(this::print);        // says nothing: better not
     * }</pre>
     *
     * <p>Such items have an attribute of another type, an unknown constant of an enum, what a constructor or a converter of the entity refuses, or a
     * value that cannot be decrypted, inflated or found in S3; of a table with several types, they are of none of them. {@link UnreadableItem} says
     * which. A {@code ProtectedValueException} with {@code UNKNOWN_KEY} is one of them too: a connection without the right keys leaves out every
     * item.
     *
     * <p>Everything else still ends the reading: DynamoDB, S3 or KMS cannot be reached or refuse, the connection lacks keys or a store, a
     * converter failed for a service that it calls, the thread is interrupted.
     *
     * <ul>
     *   <li>Items that are left out do not count for {@link #limit}, and {@link #first}, {@link #one} and tokens go on past them. DynamoDB has read
     *       them, so they are in {@link Page#scannedCount} and cost as much. {@link #count} reads no items, and counts them.
     *   <li>The handler is called in the thread that takes the items, also of a parallel scan, before the items of the same page are given. What it
     *       throws ends the reading.
     *   <li>A {@link Partial} of a projection decodes its attributes when it is asked, and throws then; only what is compressed, encrypted or in S3 is
     *       read before. The lazy types of values in S3 are read when they are asked, too.
     *   <li>{@link #deleteAll} and {@link #updateAll} read the keys, and where the types differ the type: they change an item of which
     *       anything else cannot be read, and leave out one whose key cannot be decrypted or that is of no type of the table.
     * </ul>
     *
     * <p>A second handler takes the place of the first.
     */
    public final S onUnreadable(Consumer<? super UnreadableItem<T>> handler) {
        return with(selection.onUnreadable(handler));
    }

    /** The items, read while the stream goes on. It need not be closed, save to end a parallel scan at once. */
    public final Stream<R> stream() {
        PageSpliterator<R> pages = PageSpliterator.of(selection);
        return StreamSupport.stream(pages, false).onClose(pages::close).flatMap(page -> page.items().stream());
    }

    /** The items, read while the iterator goes on. */
    @Override
    public final Iterator<R> iterator() {
        return stream().iterator();
    }

    /** The items for a program that takes them piece by piece. */
    public final Cursor<R> cursor() {
        return new Cursor<>(selection.reading(), iterator());
    }

    /** The pages, read while the iterator goes on. */
    public final Iterable<Page<R>> pages() {
        return () -> Spliterators.iterator(PageSpliterator.of(selection));
    }

    /** All items; those of the limit, if there is one. */
    public final List<R> list() {
        return sum(selection).list();
    }

    /** All items and the token to go on after them, which tells whether there may be more; to be used with a limit. */
    public final Page<R> page() {
        return sum(selection).page();
    }

    /** How many items there are, at most the limit. DynamoDB reads them all, and sends only their number. */
    public final long count() {
        return sum(selection.counted()).count();
    }

    /** The first item, if there is one. */
    public final Optional<R> first() {
        return sum(selection.atMost(1)).first();
    }

    /**
     * The only item.
     *
     * @throws dev.stator.error.NotOneItemException if there is none or more than one
     */
    public final R one() {
        return sum(selection.atMost(2)).one();
    }

    /**
     * The only item, if there is one.
     *
     * @throws dev.stator.error.NotOneItemException if there is more than one
     */
    public final Optional<R> oneOrEmpty() {
        return sum(selection.atMost(2)).oneOrEmpty();
    }

    /**
     * The partitions with their range keys, and how many items are in each: the first 1,000 partitions and the first 100 range keys of each.
     *
     * <pre>{@code
     * System.out.println(orders.scan().outline());
     * long items = orders.query("c1").outline().items();
     * }</pre>
     *
     * <p>Reads the keys of all items that are found. That costs what it costs to read the items; a scan reads the whole table.
     */
    public final Outline outline() {
        return outline(OUTLINED_PARTITIONS, OUTLINED_RANGE_KEYS);
    }

    /**
     * The same with other bounds; the rest is counted, and {@link Outline} says how much it is.
     *
     * @param partitions how many partitions it has at most
     * @param rangeKeys how many range keys of each
     * @throws IllegalArgumentException if one is less than 1
     */
    public final Outline outline(int partitions, int rangeKeys) {
        OutlineSum<T> sum = new OutlineSum<>(selection.reading(), partitions, rangeKeys);
        PageSpliterator.of(selection.keys()).forEachRemaining(sum::add);
        return sum.outline();
    }

    /**
     * Deletes all items that are found, and tells how many.
     *
     * <pre>{@code
     * long gone = orders.query("c1").where(OrderTable.STATUS.eq(Status.OLD)).deleteAll();
     * long all = orders.scan().segments(8).deleteAll();
     * }</pre>
     *
     * <p>Reads the keys page by page, those of the table also where an index is read, and deletes them in batches of 25, of which up to 8
     * are under way at a time, or as many as there are {@linkplain Scan#segments segments}; DynamoDB's pauses are kept as
     * {@link dev.stator.batch.Backoff#USUAL} says. One page is in memory. Limit, order, filter and token are those of the reading; a
     * {@link #rateLimit} counts what is read and what is written together. An item costs what it costs to read and to delete it.
     *
     * <p>It is no transaction, and a batch has no conditions: an item that is changed after it was read is deleted all the same, and one that is put
     * meanwhile may stay. But where the entity, or one of the types of the table, has a {@code @Version}, each item is deleted by a request of its
     * own that requires the version that was read; those that have another by now are left, and an {@link UnfinishedException} tells so when all
     * others are deleted. An index that is read so must hold the version.
     *
     * @return how many keys were deleted; of an entity with a version, without those that somebody else had deleted
     * @throws UnfinishedException if not all were deleted; it says how many were. The same again goes on with what is still there.
     */
    public final long deleteAll() {
        return BlockingSweep.of(selection.deletion());
    }

    /**
     * Updates all items that are found, each by the same actions, and tells how many.
     *
     * <pre>{@code
     * long paid = orders.query("c1")
     *         .where(OrderTable.STATUS.eq(Status.NEW))
     *         .updateAll(each -> each.set(OrderTable.STATUS, Status.PAID));
     * }</pre>
     *
     * <p>Reads the keys as {@link #deleteAll} does, and updates each item by a request of its own, of which up to 8 are under way at a time, or
     * as many as there are {@linkplain Scan#segments segments}. The filter is also the condition of the update: an item of which it no
     * longer holds, and one that is gone, are left as they are and not counted, and so are those of which a condition of the update does
     * not hold. A version is counted up, and other generated attributes are set, as by {@code orders.update(key)}; of a table with several
     * types, as the type of the item says.
     *
     * <p>It is no transaction. An update that changes the key by which an index is read can move an item to where it is found once
     * more: add a filter that no longer holds then.
     *
     * @param update from an update without actions to the one that is made
     * @return how many items were updated
     * @throws UnfinishedException if an update failed; it says how many were made. The same again makes those once more, unless the filter
     *     leaves them out.
     * @throws dev.stator.error.InvalidRequestException if the update changes nothing, or what not all types of the table have; nothing was
     *     sent
     */
    public final long updateAll(UnaryOperator<EachUpdate<T>> update) {
        return BlockingSweep.of(selection.update(update));
    }

    private PageSum<R> sum(Selection<T, R> of) {
        PageSum<R> sum = new PageSum<>(of.reading());
        PageSpliterator.of(of).forEachRemaining(sum::add);
        return sum;
    }

    /** {@code query orders}, {@code scan orders, index byStatus}. */
    @Override
    public final String toString() {
        return selection.reading().description();
    }
}
