package dev.stator.query;

import dev.stator.error.UnreachableException;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.FoundItem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads in the thread of the caller, and changes what is found in threads of its own, of which a few are at work at once; the caller
 * goes on reading when one of them is free.
 */
final class BlockingSweep<T> {
    private final Sweep<T> sweep;
    private final SweepAccount<T> account;
    private final BlockingCalls calls;
    private final Semaphore free;
    private final ExecutorService threads;
    private final List<FoundItem<T>> waiting = new ArrayList<>();

    private BlockingSweep(Sweep<T> sweep) {
        this.sweep = sweep;
        this.account = new SweepAccount<>(sweep);
        this.calls = new BlockingCalls(sweep.target().connection());
        this.free = new Semaphore(sweep.parallel());
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                sweep.parallel(), sweep.parallel(), 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(
                            work, "stator-" + sweep.table() + "-" + sweep.verb() + "-" + number.incrementAndGet());
                    thread.setDaemon(true); // as those of a parallel scan
                    return thread;
                });
    }

    /**
     * How many items were changed.
     *
     * @throws UnfinishedException if not all were
     */
    static <T> long of(Sweep<T> sweep) {
        BlockingSweep<T> run = new BlockingSweep<>(sweep);
        try {
            run.read();
        } catch (Throwable e) {
            run.account.failed(List.of(), e); // an Error too, after what is under way
        } finally {
            run.end();
        }
        return run.account.result();
    }

    private void read() {
        PageSpliterator<FoundItem<T>> pages = PageSpliterator.of(sweep.found());
        try {
            while (!account.isOver() && pages.tryAdvance(page -> waiting.addAll(page.items()))) {
                begin(sweep.most());
            }
        } finally {
            pages.close();
        }
        begin(1);
    }

    /** Begins to change what waits, as long as there are so many. */
    private void begin(int least) {
        int begun = 0;
        while (waiting.size() - begun >= least && awaitThread()) {
            int end = Math.min(begun + sweep.most(), waiting.size());
            List<FoundItem<T>> items = List.copyOf(waiting.subList(begun, end));
            account.begin();
            threads.execute(() -> {
                sweep.now(items, calls, account);
                free.release();
            });
            begun = end;
        }
        waiting.subList(0, begun).clear();
    }

    /** Waits until a thread is free; false where nothing is to be begun any more. */
    private boolean awaitThread() {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            threads.shutdownNow();
            throw new UnreachableException(
                    sweep.description() + ": the thread was interrupted", sweep.table(), null, e);
        }
        return !account.isOver();
    }

    /** Waits for what is under way, also when it is interrupted: otherwise nobody would know what was done. */
    private void end() {
        threads.shutdown();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
                threads.shutdownNow();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
