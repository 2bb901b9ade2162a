package dev.stator.face;

import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work of many steps, of which one is under way at a time. Where each step is done when it is begun, as those of a blocking face are, all of it
 * happens in the thread of the caller; otherwise no thread waits. However many steps there are, the stack does not grow.
 */
public final class Steps {
    private final Supplier<CompletableFuture<Boolean>> step;
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    /** How many steps are to be begun; the thread that makes it more than none begins them. */
    private final AtomicInteger due = new AtomicInteger();

    private volatile @Nullable CompletableFuture<Boolean> underWay;

    private Steps(Supplier<CompletableFuture<Boolean>> step) {
        this.step = step;
    }

    /**
     * Takes step after step until one says that it was the last.
     *
     * @param step what it gives says whether it was the last
     * @return done after the last one, or failed with the first that fails; to cancel it cancels the step under way, and no more is begun
     */
    public static CompletableFuture<Void> until(Supplier<CompletableFuture<Boolean>> step) {
        Steps steps = new Steps(step);
        steps.end.whenComplete((nothing, failure) -> {
            CompletableFuture<Boolean> last = steps.underWay;
            if (last != null && steps.end.isCancelled()) {
                last.cancel(true);
            }
        });
        steps.next();
        return steps.end;
    }

    /** Takes one step for each element, in their order. */
    public static <E> CompletableFuture<Void> each(
            Iterable<? extends E> elements, Function<? super E, ? extends CompletableFuture<?>> step) {
        Iterator<? extends E> rest = elements.iterator();
        return until(() -> rest.hasNext()
                ? Futures.then(step.apply(rest.next()), done -> CompletableFuture.completedFuture(Boolean.FALSE))
                : CompletableFuture.completedFuture(Boolean.TRUE));
    }

    private void next() {
        if (due.getAndIncrement() == 0) {
            do {
                begin();
            } while (due.decrementAndGet() != 0);
        }
    }

    private void begin() {
        if (end.isDone()) {
            return; // cancelled
        }
        try {
            CompletableFuture<Boolean> begun = step.get();
            underWay = begun;
            if (end.isCancelled()) {
                begun.cancel(true); // by a cancel() that did not see it
            }
            begun.whenComplete(this::ended);
        } catch (Throwable e) {
            // An Error too: a future that never completes is worse than one that fails with it.
            end.completeExceptionally(e);
        }
    }

    private void ended(@Nullable Boolean wasLast, @Nullable Throwable failure) {
        if (failure != null) {
            end.completeExceptionally(Futures.unwrap(failure));
        } else if (Boolean.TRUE.equals(wasLast)) {
            end.complete(null);
        } else {
            next();
        }
    }
}
