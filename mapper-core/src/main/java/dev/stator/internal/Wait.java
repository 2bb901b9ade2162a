package dev.stator.internal;

import dev.stator.error.UnreachableException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * How long to wait for a table, with pauses that double from 50 ms to 5 s: an empty table is ready within seconds, an index of a
 * large one after hours.
 *
 * @param atMost when to give up
 */
public record Wait(Duration atMost) {
    /** Ten minutes: many times what a new table takes. */
    public static final Wait USUAL = new Wait(Duration.ofMinutes(10));

    /** So that the nanoseconds fit a long, whatever was asked for. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private static final long FIRST_PAUSE = 50;
    private static final long LONGEST_PAUSE = 5_000;

    Clock start() {
        return new Clock(System.nanoTime() + (atMost.compareTo(LONGEST) > 0 ? LONGEST : atMost).toNanos());
    }

    /** One wait under way. */
    static final class Clock {
        private final long end;
        private long pause = FIRST_PAUSE;

        private Clock(long end) {
            this.end = end;
        }

        boolean isOver() {
            return System.nanoTime() - end >= 0;
        }

        /** Runs what it is given after the next pause, and holds no thread until then. */
        Executor delayed() {
            return CompletableFuture.delayedExecutor(nextPause(), TimeUnit.MILLISECONDS);
        }

        void sleep() {
            try {
                Thread.sleep(nextPause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UnreachableException("the thread was interrupted while it waited for a table", null, null, e);
            }
        }

        private long nextPause() {
            long next = Math.min(pause, Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            pause = Math.min(2 * pause, LONGEST_PAUSE);
            return next;
        }
    }
}
