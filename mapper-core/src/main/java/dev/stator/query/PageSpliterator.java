package dev.stator.query;

import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** Pages as they are read. It never splits, so that a parallel stream does not read many pages ahead. */
abstract sealed class PageSpliterator<R> implements Spliterator<Page<R>> permits SerialPages, ParallelPages {
    static <T, R> PageSpliterator<R> of(Selection<T, R> selection) {
        return selection.segments() == 1 ? new SerialPages<>(selection) : new ParallelPages<>(selection);
    }

    /** Ends the reading, at the latest when the pages have been read that are being read. */
    abstract void close();

    @Override
    public final @Nullable Spliterator<Page<R>> trySplit() {
        return null;
    }

    @Override
    public final long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public final int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }
}
