package dev.stator.query;

import dev.stator.face.Futures;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.FoundItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Changes what is found, a few requests at a time, and waits for none; asks for the next page when too little waits for the requests
 * that could be made.
 *
 * <p>{@link #drain} lets one thread in at a time, as that of a subscription does; what happens meanwhile waits in {@code events}.
 */
final class AsyncSweep<T> implements Subscriber<Page<FoundItem<T>>> {
    private final Sweep<T> sweep;
    private final SweepAccount<T> account;
    private final AsyncCalls calls;
    private final CompletableFuture<Long> end = new CompletableFuture<>();
    private final Map<Integer, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
    private final Queue<Runnable> events = new ConcurrentLinkedQueue<>();
    private final AtomicInteger missed = new AtomicInteger();
    private final Deque<FoundItem<T>> waiting = new ArrayDeque<>();
    private volatile @Nullable Subscription subscription;
    private boolean asked;
    private boolean read;
    private int count;

    private AsyncSweep(Sweep<T> sweep) {
        this.sweep = sweep;
        this.account = new SweepAccount<>(sweep);
        this.calls = new AsyncCalls(sweep.target().connection());
    }

    /** A future of how many items were changed; to cancel it cancels what is under way, and no more is begun. */
    static <T> CompletableFuture<Long> of(Sweep<T> sweep) {
        AsyncSweep<T> run = new AsyncSweep<>(sweep);
        run.end.whenComplete((done, failure) -> run.cancel());
        PageSubscription.start(run, sweep.found());
        return run.end;
    }

    private void cancel() {
        Subscription pages = subscription;
        if (pages != null) {
            pages.cancel();
        }
        underWay.values().forEach(request -> request.cancel(true));
    }

    @Override
    public void onSubscribe(Subscription pages) {
        subscription = pages;
        drain();
    }

    @Override
    public void onNext(Page<FoundItem<T>> page) {
        happened(() -> {
            asked = false;
            waiting.addAll(page.items());
        });
    }

    @Override
    public void onError(Throwable failure) {
        happened(() -> {
            read = true;
            account.failed(List.of(), failure);
        });
    }

    @Override
    public void onComplete() {
        happened(() -> read = true);
    }

    private void happened(Runnable event) {
        events.add(event);
        drain();
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
        try {
            for (Runnable next = events.poll(); next != null; next = events.poll()) {
                next.run();
            }
            while (!end.isDone() && !account.isOver() && hasRoom() && waiting.size() >= (read ? 1 : sweep.most())) {
                begin();
            }
            if (end.isDone()) {
                return;
            }
            if (underWay.isEmpty() && (account.isOver() || (read && waiting.isEmpty()))) {
                end.complete(account.result());
            } else if (!account.isOver() && !read && !asked && hasRoom()) {
                ask();
            }
        } catch (Throwable e) {
            // Whatever it is: a future that never completes is worse than one that fails with it.
            end.completeExceptionally(e);
        }
    }

    private boolean hasRoom() {
        return underWay.size() < sweep.parallel();
    }

    private void ask() {
        Subscription pages = subscription;
        if (pages != null) {
            asked = true;
            pages.request(1);
        }
    }

    private void begin() {
        List<FoundItem<T>> items = new ArrayList<>();
        while (items.size() < sweep.most() && !waiting.isEmpty()) {
            items.add(waiting.remove());
        }
        account.begin();
        CompletableFuture<?> request = sweep.call(items, calls, account);
        int number = count++;
        underWay.put(number, request);
        if (end.isDone()) {
            request.cancel(true); // by a cancel() that did not see it
        }
        request.whenComplete((done, failure) -> happened(() -> {
            underWay.remove(number);
            if (failure != null) {
                account.failed(Sweep.keys(items), Futures.unwrap(failure));
            }
        }));
    }
}
