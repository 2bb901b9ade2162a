package dev.stator.contract.atrest;

import dev.stator.face.Futures;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * The thread of a process that waits for its calls. It runs only while the schedule waits for it, so there is one order of what happens, and
 * the seed decides it.
 */
final class ScheduledThread {
    private static final Executor THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "scheduled");
        thread.setDaemon(true);
        return thread;
    });

    private final Semaphore own = new Semaphore(0);
    private final Semaphore schedules = new Semaphore(0);
    private boolean isWaiting;
    private boolean isCrashed;

    /** What ends the process: no error that the code under test could handle. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        private Crash() {
            super(null, null, false, false);
        }
    }

    /** Begins; returns once the process waits for a call, or has ended. */
    void begin(Runnable body) {
        THREADS.execute(() -> {
            own.acquireUninterruptibly();
            try {
                body.run();
            } finally {
                schedules.release();
            }
        });
        goOn();
    }

    /** Gives the turn to the process, until that waits or ends. */
    private void goOn() {
        isWaiting = false;
        own.release();
        schedules.acquireUninterruptibly();
    }

    /** Ends the process in the middle of the call for which it waits. */
    void crash() {
        isCrashed = true;
        if (isWaiting) {
            goOn();
        }
    }

    boolean isCrashed() {
        return isCrashed;
    }

    /** Waits for a call, in the thread of the process. One that has crashed makes no more calls, whatever it still tries. */
    <R> R await(CompletableFuture<R> call) {
        call.whenComplete((answer, failure) -> {
            if (!isCrashed) {
                goOn();
            }
        });
        isWaiting = true;
        schedules.release();
        own.acquireUninterruptibly();
        requireAlive();
        return Futures.join(call);
    }

    /** Throws where the process has crashed. */
    void requireAlive() {
        if (isCrashed) {
            throw new Crash();
        }
    }
}
