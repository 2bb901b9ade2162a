package dev.stator.query;

import dev.stator.internal.BlockingCalls;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one page at each step. It never splits, so that a parallel stream does not read many pages ahead. */
final class PageSpliterator<T, R> implements Spliterator<Page<R>> {
    private final Progress<T, R> progress;
    private final BlockingCalls calls;

    PageSpliterator(Selection<T, R> selection) {
        this.progress = new Progress<>(selection);
        this.calls = new BlockingCalls(selection.reading().target().connection());
    }

    @Override
    public boolean tryAdvance(Consumer<? super Page<R>> action) {
        if (progress.isDone()) {
            return false;
        }
        action.accept(progress.take(calls.now(progress.next())));
        return true;
    }

    @Override
    public @Nullable Spliterator<Page<R>> trySplit() {
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
