package dev.stator.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Time as it passes, and pauses in it: the system's, or one that a test moves. */
interface Timing {
    Timing SYSTEM = new Timing() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void sleep(long nanos) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(nanos);
        }

        @Override
        public Executor after(long nanos) {
            return CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS);
        }
    };

    /** What time it is, counted from no particular moment. */
    long nanos();

    /** Holds this thread. */
    void sleep(long nanos) throws InterruptedException;

    /** Runs what it is given after the pause, and holds no thread until then. */
    Executor after(long nanos);
}
