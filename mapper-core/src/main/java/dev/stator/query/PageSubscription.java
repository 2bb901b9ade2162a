package dev.stator.query;

import dev.stator.internal.AsyncCalls;
import dev.stator.internal.Futures;
import dev.stator.internal.ReadPage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One reader of pages: reads the next when there is demand and none is being read.
 *
 * <p>Signals are serial because {@link #drain} lets one thread in at a time; what the others ask for meanwhile is counted in
 * {@code missed} and done by that thread. So a page that is there at once makes a loop and not a recursion.
 */
final class PageSubscription<T, R> implements Subscription {
    private final Subscriber<? super Page<R>> subscriber;
    private final Progress<T, R> progress;
    private final AsyncCalls calls;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger missed = new AtomicInteger();
    private volatile boolean over;
    private volatile @Nullable Throwable misuse;
    private volatile @Nullable CompletableFuture<ReadPage<R>> reading;

    private PageSubscription(Subscriber<? super Page<R>> subscriber, Progress<T, R> progress, AsyncCalls calls) {
        this.subscriber = subscriber;
        this.progress = progress;
        this.calls = calls;
    }

    static <T, R> void start(Subscriber<? super Page<R>> subscriber, Selection<T, R> selection) {
        AsyncCalls calls = new AsyncCalls(selection.reading().target().connection());
        subscriber.onSubscribe(new PageSubscription<>(subscriber, new Progress<>(selection), calls));
    }

    @Override
    public void request(long pages) {
        if (pages <= 0) {
            misuse = new IllegalArgumentException("Reactive Streams, rule 3.9: asked for " + pages + " pages");
        } else {
            demand.accumulateAndGet(pages, (had, more) -> had + more < 0 ? Long.MAX_VALUE : had + more);
        }
        drain();
    }

    @Override
    public void cancel() {
        over = true;
        CompletableFuture<ReadPage<R>> underWay = reading;
        if (underWay != null) {
            underWay.cancel(true);
        }
    }

    private void drain() {
        if (missed.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            step();
            seen = missed.addAndGet(-seen);
        } while (seen != 0);
    }

    private void step() {
        while (!over) {
            CompletableFuture<ReadPage<R>> page = reading;
            if (misuse != null) {
                end(misuse);
            } else if (page != null) {
                if (!page.isDone()) {
                    return;
                }
                reading = null;
                emit(page);
            } else if (demand.get() == 0) {
                return;
            } else {
                CompletableFuture<ReadPage<R>> next = calls.call(progress::next);
                reading = next;
                if (over) {
                    next.cancel(true); // by a cancel() that did not see it
                }
                next.whenComplete((read, failure) -> drain());
            }
        }
    }

    private void emit(CompletableFuture<ReadPage<R>> done) {
        Page<R> page;
        try {
            page = progress.take(done.join());
        } catch (Throwable e) {
            // Whatever it is: a subscriber that is told nothing waits for ever.
            end(Futures.unwrap(e));
            return;
        }
        demand.decrementAndGet();
        subscriber.onNext(page);
        if (page.isLast() && !over) {
            end(null);
        }
    }

    private void end(@Nullable Throwable failure) {
        over = true;
        if (failure == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(failure);
        }
    }
}
