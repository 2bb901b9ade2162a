package dev.stator.query;

import dev.stator.expression.Condition;
import dev.stator.expression.EachUpdate;
import dev.stator.face.Futures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an {@link AsyncQuery} and an {@link AsyncScan} have in common: {@link Results} without a thread that waits.
 *
 * <pre>{@code
 * orders.async().scan().publisher().subscribe(this::print).join();     // a CompletableFuture of the end
 * orders.async().query("c1").limit(20).list().thenAccept(list -> …);
 * }</pre>
 *
 * <p>Immutable, and nothing is read before somebody subscribes or asks for a future. The publishers follow Reactive Streams: a page is
 * read when the subscriber asks for what it holds, and no other is in memory, but for {@link AsyncScan#segments}. Each subscription reads anew, and ends with
 * {@code onComplete} or with {@code onError} and the {@link dev.stator.error.StatorException} that {@link Results} throws; a future
 * fails with the same. To cancel a future ends the reading.
 *
 * @param <T> the entity, of whose attributes conditions speak
 * @param <R> what an item is read as: the entity, or a part of it
 * @param <S> the query or scan itself
 */
public abstract sealed class AsyncResults<T, R, S> permits AsyncQuery, AsyncScan {
    private final Selection<T, R> selection;

    AsyncResults(Selection<T, R> selection) {
        this.selection = selection;
    }

    final Selection<T, R> selection() {
        return selection;
    }

    /** The same of another selection. */
    abstract S with(Selection<T, R> other);

    /** Only items of which this holds; a second condition is to hold as well. DynamoDB reads the others too, and they cost as much. */
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
     * Reads no faster than this, as {@link Results#rateLimit} says; no thread waits.
     *
     * @throws IllegalArgumentException if it is not a number greater than 0
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
     * Leaves out items that cannot be read as they are stored, and tells of each of them, as {@link Results#onUnreadable} does; by default the first
     * one ends the reading.
     *
     * <pre>{@code
     * orders.async().scan().onUnreadable(item -> log.warn("left out", item.error())).publisher().subscribe(this::print);
     * }</pre>
     *
     * <p>The handler is called as a subscriber is: by the thread that asks for items or by that of the SDK's client which has read them, one
     * call at a time, before the items of the same page are given. It must not block. What it throws fails the publisher or the future.
     */
    public final S onUnreadable(Consumer<? super UnreadableItem<T>> handler) {
        return with(selection.onUnreadable(handler));
    }

    /** The items, read while the subscriber asks for more. */
    public final SdkPublisher<R> publisher() {
        return pages().flatMapIterable(Page::items);
    }

    /** The pages, read while the subscriber asks for more. */
    public final SdkPublisher<Page<R>> pages() {
        return SdkPublisher.adapt(subscriber -> PageSubscription.start(subscriber, selection));
    }

    /** All items; those of the limit, if there is one. */
    public final CompletableFuture<List<R>> list() {
        return result(selection, PageSum::list);
    }

    /** All items and the token to go on after them, which tells whether there may be more; to be used with a limit. */
    public final CompletableFuture<Page<R>> page() {
        return result(selection, PageSum::page);
    }

    /** How many items there are, at most the limit. DynamoDB reads them all, and sends only their number. */
    public final CompletableFuture<Long> count() {
        return result(selection.counted(), PageSum::count);
    }

    /** The first item, if there is one. */
    public final CompletableFuture<Optional<R>> first() {
        return result(selection.atMost(1), PageSum::first);
    }

    /** The only item; fails with {@link dev.stator.error.NotOneItemException} if there is none or more than one. */
    public final CompletableFuture<R> one() {
        return result(selection.atMost(2), PageSum::one);
    }

    /** The only item, if there is one; fails with {@link dev.stator.error.NotOneItemException} if there is more than one. */
    public final CompletableFuture<Optional<R>> oneOrEmpty() {
        return result(selection.atMost(2), PageSum::oneOrEmpty);
    }

    /** The partitions with their range keys, and how many items are in each, as {@link Results#outline()} gives them. */
    public final CompletableFuture<Outline> outline() {
        return outline(Results.OUTLINED_PARTITIONS, Results.OUTLINED_RANGE_KEYS);
    }

    /**
     * The same with other bounds, as {@link Results#outline(int, int)} has them.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public final CompletableFuture<Outline> outline(int partitions, int rangeKeys) {
        OutlineSum<T> sum = new OutlineSum<>(selection.reading(), partitions, rangeKeys);
        PageFold<Map<String, AttributeValue>, Outline> fold = new PageFold<>(sum::add, sum::outline);
        PageSubscription.start(fold, selection.keys());
        return fold.future();
    }

    /**
     * Deletes all items that are found, as {@link Results#deleteAll} does; a future of how many. To cancel it cancels the requests that are
     * under way, and sends no more; what was deleted is gone.
     */
    public final CompletableFuture<Long> deleteAll() {
        return Futures.begin(() -> AsyncSweep.of(selection.deletion()));
    }

    /**
     * Updates all items that are found, as {@link Results#updateAll} does; a future of how many. To cancel it cancels the requests that are
     * under way, and sends no more; what was updated stays so.
     */
    public final CompletableFuture<Long> updateAll(UnaryOperator<EachUpdate<T>> update) {
        return AsyncSweep.of(selection.update(update));
    }

    private <F> CompletableFuture<F> result(Selection<T, R> of, Function<PageSum<R>, F> result) {
        PageSum<R> sum = new PageSum<>(of.reading());
        PageFold<R, F> fold = new PageFold<>(sum::add, () -> result.apply(sum));
        PageSubscription.start(fold, of);
        return fold.future();
    }

    /** {@code query orders}, {@code scan orders, index byStatus}. */
    @Override
    public final String toString() {
        return selection.reading().description();
    }
}
