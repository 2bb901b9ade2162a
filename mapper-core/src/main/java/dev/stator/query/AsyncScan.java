package dev.stator.query;

import dev.stator.internal.AsyncCalls;
import dev.stator.internal.Target;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * All items of a table, in no order, without a thread that waits.
 *
 * <pre>{@code
 * orders.async().scan().publisher().subscribe(this::print).join();     // a CompletableFuture of the end
 * orders.async().scan().limit(20).list().thenAccept(list -> …);
 * }</pre>
 *
 * <p>Immutable, and nothing is read before somebody subscribes. The publishers follow Reactive Streams: a page is read when the
 * subscriber asks for what it holds, and no other is in memory. Each subscription reads the table anew, and ends with
 * {@code onComplete} or with {@code onError} and the {@link dev.stator.error.StatorException} that a {@link Scan} throws.
 *
 * @param <T> the entity
 */
public final class AsyncScan<T> {
    private final Target<T> target;
    private final @Nullable Integer pageSize;
    private final @Nullable Integer limit;

    /** Scans are made by {@code AsyncTable.scan()}. */
    public AsyncScan(Target<T> target) {
        this(target, null, null);
    }

    private AsyncScan(Target<T> target, @Nullable Integer pageSize, @Nullable Integer limit) {
        this.target = target;
        this.pageSize = pageSize;
        this.limit = limit;
    }

    /**
     * How many items a page has at most; by default as many as fit DynamoDB's page of 1 MB.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public AsyncScan<T> pageSize(int items) {
        return new AsyncScan<>(target, Bounds.positive("pageSize", items), limit);
    }

    /**
     * How many items are wanted; by default all. There are fewer only where the table has fewer.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public AsyncScan<T> limit(int items) {
        return new AsyncScan<>(target, pageSize, Bounds.positive("limit", items));
    }

    /** The items, read while the subscriber asks for more. */
    public SdkPublisher<T> publisher() {
        return pages().flatMapIterable(Page::items);
    }

    /** The pages, read while the subscriber asks for more. */
    public SdkPublisher<Page<T>> pages() {
        return SdkPublisher.adapt(subscriber -> PageSubscription.start(
                subscriber, new Cursor<>(target, pageSize, limit), new AsyncCalls(target.connection())));
    }

    /** All items. To cancel the future ends the scan. */
    public CompletableFuture<List<T>> list() {
        PageList<T> list = new PageList<>();
        pages().subscribe(list);
        return list.future();
    }

    /** {@code AsyncScan[orders]}. */
    @Override
    public String toString() {
        return "AsyncScan[" + target.schema().tableName() + "]";
    }
}
