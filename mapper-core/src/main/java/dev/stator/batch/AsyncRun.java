package dev.stator.batch;

import dev.stator.face.Futures;
import dev.stator.internal.AsyncCalls;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests of a batch, a few at a time, and waits for none.
 *
 * <p>{@link #drain} lets one thread in at a time; the answers that come meanwhile wait in {@code ended} and are taken by that thread.
 * So the work is one thread's at a time, and answers that are there at once make a loop and not a recursion.
 */
final class AsyncRun<E, A, R> {
    private final Work<E, A, R> work;
    private final AsyncCalls calls;
    private final CompletableFuture<R> end = new CompletableFuture<>();
    private final Map<Integer, CompletableFuture<A>> underWay = new ConcurrentHashMap<>();
    private final Queue<Runnable> ended = new ConcurrentLinkedQueue<>();
    private final AtomicInteger missed = new AtomicInteger();
    private int count;

    private AsyncRun(Work<E, A, R> work, AsyncCalls calls) {
        this.work = work;
        this.calls = calls;
    }

    /** A future of the result; to cancel it cancels the requests that are under way, and sends no more. */
    static <R> CompletableFuture<R> of(Supplier<? extends Work<?, ?, R>> work, AsyncCalls calls) {
        try {
            return of(work.get(), calls);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static <E, A, R> CompletableFuture<R> of(Work<E, A, R> work, AsyncCalls calls) {
        AsyncRun<E, A, R> run = new AsyncRun<>(work, calls);
        run.end.whenComplete((result, failure) -> run.underWay.values().forEach(request -> request.cancel(true)));
        run.drain();
        return run.end;
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
            for (Runnable next = ended.poll(); next != null; next = ended.poll()) {
                next.run();
            }
            while (!end.isDone() && work.goesOn() && underWay.size() < work.parallel()) {
                send(work.next());
            }
            if (underWay.isEmpty() && !end.isDone()) {
                end.complete(work.result());
            }
        } catch (Throwable e) {
            // Whatever it is: a future that never completes is worse than one that fails with it.
            end.completeExceptionally(e);
        }
    }

    private void send(Work.Request<E, A> request) {
        Duration pause = work.pause();
        CompletableFuture<A> sent =
                pause.isZero() ? call(request) : Futures.after(over(pause), (nothing, never) -> call(request));
        int number = count++;
        underWay.put(number, sent);
        if (end.isDone()) {
            sent.cancel(true); // by a cancel() that did not see it
        }
        sent.whenComplete((answer, failure) -> {
            ended.add(() -> {
                underWay.remove(number);
                take(request, answer, failure);
            });
            drain();
        });
    }

    private CompletableFuture<A> call(Work.Request<E, A> request) {
        return work.limit().call(calls, request.operation(), work::units);
    }

    private static CompletableFuture<Void> over(Duration pause) {
        return CompletableFuture.runAsync(
                () -> {}, CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS));
    }

    private void take(Work.Request<E, A> request, A answer, @Nullable Throwable failure) {
        if (failure == null) {
            work.answered(request, answer);
        } else if (Futures.unwrap(failure) instanceof RuntimeException reason) {
            work.failed(request, reason);
        } else {
            end.completeExceptionally(Futures.unwrap(failure));
        }
    }
}
