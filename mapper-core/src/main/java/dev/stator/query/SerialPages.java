package dev.stator.query;

import dev.stator.internal.BlockingCalls;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one page at each step, in the thread of the caller; after a failure the same page again. */
final class SerialPages<T, R> extends PageSpliterator<R> {
    private final Segments<T, R> segments;
    private final BlockingCalls calls;
    private @Nullable PageRequest<R> failed;

    SerialPages(Selection<T, R> selection) {
        this.segments = new Segments<>(selection);
        this.calls = new BlockingCalls(selection.reading().target().connection());
    }

    @Override
    public boolean tryAdvance(Consumer<? super Page<R>> action) {
        Page<R> page = segments.isDone() ? null : read();
        if (page == null) {
            return false;
        }
        action.accept(page);
        return true;
    }

    private @Nullable Page<R> read() {
        PageRequest<R> request = failed == null ? segments.next() : failed;
        failed = request;
        if (request == null) {
            return null;
        }
        Page<R> page = segments.take(request.segment(), request.now(calls));
        failed = null;
        return page;
    }

    @Override
    void close() {
        // Nothing is read but when it is asked for.
    }
}
