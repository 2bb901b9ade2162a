package dev.stator.query;

import dev.stator.face.Futures;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.ReadPage;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One reader of pages: reads the next of each segment when there is demand and none of it is being read or waits to be taken.
 *
 * <p>So without segments nothing is read that was not asked for, and with segments at most a page of each. Pages are decoded by the
 * threads of the SDK's client that complete its calls.
 *
 * <p>Signals are serial because {@link #drain} lets one thread in at a time; what the others ask for meanwhile is counted in
 * {@code missed} and done by that thread. So a page that is there at once makes a loop and not a recursion.
 */
final class PageSubscription<T, R> implements Subscription {
    private final Subscriber<? super Page<R>> subscriber;
    private final Segments<T, R> segments;
    private final AsyncCalls calls;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger missed = new AtomicInteger();
    private final Map<Integer, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
    private final Queue<Arrival<R>> ready = new ConcurrentLinkedQueue<>();
    private volatile boolean over;
    private volatile @Nullable Throwable misuse;

    private PageSubscription(Subscriber<? super Page<R>> subscriber, Segments<T, R> segments, AsyncCalls calls) {
        this.subscriber = subscriber;
        this.segments = segments;
        this.calls = calls;
    }

    static <T, R> void start(Subscriber<? super Page<R>> subscriber, Selection<T, R> selection) {
        AsyncCalls calls = new AsyncCalls(selection.reading().target().connection());
        subscriber.onSubscribe(new PageSubscription<>(subscriber, new Segments<>(selection), calls));
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
        underWay.values().forEach(call -> call.cancel(true));
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
            Arrival<R> arrival = ready.peek();
            if (misuse != null) {
                end(misuse);
            } else if (arrival != null && arrival.failure() != null) {
                end(arrival.failure());
            } else if (demand.get() == 0) {
                return;
            } else if (!advance()) {
                return;
            }
        }
    }

    /** Asks for all pages that may be asked for and takes one that is ready; false if there is none. */
    private boolean advance() {
        Page<R> page;
        try {
            for (PageRequest<R> request = segments.next(); request != null; request = segments.next()) {
                ask(request);
            }
            Arrival<R> arrival = ready.poll();
            if (arrival == null) {
                return false;
            }
            page = segments.take(arrival.segment(), arrival.get());
        } catch (Throwable e) {
            // Whatever it is: a subscriber that is told nothing waits for ever.
            end(e);
            return false;
        }
        if (page != null) {
            emit(page);
        }
        return true;
    }

    private void ask(PageRequest<R> request) {
        CompletableFuture<ReadPage<R>> call = request.call(calls);
        underWay.put(request.segment(), call);
        if (over) {
            call.cancel(true); // by a cancel() that did not see it
        }
        call.whenComplete((page, failure) -> {
            underWay.remove(request.segment());
            ready.add(new Arrival<>(request.segment(), page, failure == null ? null : Futures.unwrap(failure)));
            drain();
        });
    }

    private void emit(Page<R> page) {
        demand.decrementAndGet();
        try {
            subscriber.onNext(page);
        } catch (Throwable e) {
            // Rule 2.13: it counts as cancelled, and is told. Thrown on, this would be lost in a call's future, and its
            // reader would wait.
            end(e);
            return;
        }
        if (page.isLast() && !over) {
            end(null);
        }
    }

    private void end(@Nullable Throwable failure) {
        cancel();
        if (failure == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(failure);
        }
    }
}
