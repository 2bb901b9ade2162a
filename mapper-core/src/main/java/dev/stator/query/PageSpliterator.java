package dev.stator.query;

import dev.stator.internal.BlockingCalls;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one page at each step. It never splits, so that a parallel stream does not read many pages ahead. */
final class PageSpliterator<T> implements Spliterator<Page<T>> {
    private final Cursor<T> cursor;
    private final BlockingCalls calls;

    PageSpliterator(Cursor<T> cursor, BlockingCalls calls) {
        this.cursor = cursor;
        this.calls = calls;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Page<T>> action) {
        if (cursor.isDone()) {
            return false;
        }
        action.accept(cursor.take(calls.now(cursor.next())));
        return true;
    }

    @Override
    public @Nullable Spliterator<Page<T>> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }
}
