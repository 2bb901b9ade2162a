package dev.stator.query;

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

    @Override
    AsyncScan<T, R> with(Selection<T, R> other) {
        return new AsyncScan<>(other);
    }
}
