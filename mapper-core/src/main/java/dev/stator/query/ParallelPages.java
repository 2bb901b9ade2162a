package dev.stator.query;

import dev.stator.error.UnreachableException;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.Reading;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of several segments ahead of the caller, who takes them in the order in which they are ready.
 *
 * <p>Threads of this reading make the calls and decode the pages, so that this is done side by side too; they hold no lock, and the
 * caller's code never runs in them. A segment's next page is asked for only when the caller has taken the one before. So a reading
 * that nobody goes on with comes to rest with a page for each segment, and a moment later its threads end.
 */
final class ParallelPages<T, R> extends PageSpliterator<R> {
    /** How long a thread waits for the caller to take a page, before it ends and another is started when it is needed. */
    private static final long IDLE_SECONDS = 1;

    private final Reading<T, R> reading;
    private final Segments<T, R> segments;
    private final BlockingCalls calls;
    private final BlockingQueue<Arrival<R>> ready = new LinkedBlockingQueue<>();
    private final AtomicInteger threads = new AtomicInteger();
    private volatile @Nullable ThreadPoolExecutor executor;
    private volatile @Nullable Arrival<R> over;

    ParallelPages(Selection<T, R> selection) {
        this.reading = selection.reading();
        this.segments = new Segments<>(selection);
        this.calls = new BlockingCalls(reading.target().connection());
    }

    @Override
    public boolean tryAdvance(Consumer<? super Page<R>> action) {
        Page<R> page = null;
        try {
            while (page == null && !segments.isDone()) {
                requireOpen();
                askAhead();
                Arrival<R> arrival = takeReady();
                page = segments.take(arrival.segment(), arrival.get());
            }
            if (page != null) {
                askAhead();
            }
        } catch (Throwable e) {
            end(e); // of whatever kind it is: the threads must not go on
            throw e;
        }
        if (segments.isDone()) {
            stop();
        }
        if (page == null) {
            return false;
        }
        action.accept(page);
        return true;
    }

    private void requireOpen() {
        Arrival<R> end = over;
        if (end != null) {
            end.get();
        }
    }

    /** Asks for as many pages as may be asked for now. */
    private void askAhead() {
        if (segments.isDone()) {
            return;
        }
        for (PageRequest<R> request = segments.next(); request != null; request = segments.next()) {
            PageRequest<R> next = request;
            executor().execute(() -> ready.add(answer(next)));
        }
    }

    private Arrival<R> answer(PageRequest<R> request) {
        try {
            return new Arrival<>(request.segment(), request.now(calls), null);
        } catch (Throwable e) {
            return new Arrival<>(request.segment(), null, e); // an Error too: the caller waits for it
        }
    }

    private Arrival<R> takeReady() {
        try {
            Arrival<R> arrival = ready.take();
            requireOpen();
            return arrival;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException(
                    reading.description() + ": the thread was interrupted while it waited for a page",
                    reading.target().schema().tableName(),
                    null,
                    e);
        }
    }

    private ThreadPoolExecutor executor() {
        ThreadPoolExecutor started = executor;
        if (started == null) {
            int width = segments.width();
            started = new ThreadPoolExecutor(
                    width, width, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
            started.allowCoreThreadTimeOut(true);
            started.setRejectedExecutionHandler(
                    new ThreadPoolExecutor.DiscardPolicy()); // after close(), of which the caller is told
            executor = started;
        }
        return started;
    }

    private Thread thread(Runnable work) {
        Thread thread =
                new Thread(work, "stator-" + reading.target().schema().tableName() + "-" + threads.incrementAndGet());
        thread.setDaemon(true); // a reading does not keep an application running
        return thread;
    }

    @Override
    void close() {
        end(new IllegalStateException(reading.description() + " is closed"));
    }

    /** The reading is over for this reason, which is given to who goes on with it all the same. */
    private void end(Throwable reason) {
        Arrival<R> end = new Arrival<>(0, null, reason);
        if (over == null) {
            over = end;
        }
        stop();
        ready.clear();
        ready.add(end); // for a caller that waits
    }

    private void stop() {
        ThreadPoolExecutor running = executor;
        if (running != null) {
            running.shutdownNow();
        }
    }
}
