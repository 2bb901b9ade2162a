package dev.stator.query;

import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;

/**
 * All items of a table or an index, in no order, without a thread that waits: the twin of {@link Scan}.
 *
 * <pre>{@code
 * orders.async().scan().publisher().subscribe(this::print).join();     // a CompletableFuture of the end
 * orders.async().scan().limit(20).list().thenAccept(list -> …);
 * }</pre>
 *
 * @param <T> the entity, of whose attributes conditions speak
 * @param <R> what an item is read as: the entity, or a part of it
 */
public final class AsyncScan<T, R> extends AsyncResults<T, R, AsyncScan<T, R>> {
    /** Scans are made by {@code AsyncTable.scan()} and by generated code. */
    public AsyncScan(Selection<T, R> selection) {
        super(selection);
    }

    /**
     * Reads this many parts side by side, as {@link Scan#segments} says. Nothing is read before the subscriber asks for a page; then one
     * page of each part is read ahead, of at most 50 parts at a time, which need as many connections of the client ({@code maxConcurrency}).
     * Pages are decoded by the threads that complete the calls of the SDK's client.
     *
     * @param number from 1, which is not parallel, to 1,000,000
     * @throws IllegalArgumentException if it is another
     */
    public AsyncScan<T, R> segments(int number) {
        return with(selection().segments(number));
    }

    @Override
    AsyncScan<T, R> with(Selection<T, R> other) {
        return new AsyncScan<>(other);
    }

    /**
     * Reads only these attributes, or parts of them, and those of the keys. DynamoDB reads the whole items, which cost as much; less
     * is sent and decoded.
     *
     * @return the same, whose items are {@link Partial} views
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    public final AsyncScan<T, Partial<T>> project(
            StoredAttribute<? extends T, ?> first, StoredAttribute<? extends T, ?>... more) {
        return new AsyncScan<>(selection().project(StoredAttribute.listOf(first, more)));
    }
}
