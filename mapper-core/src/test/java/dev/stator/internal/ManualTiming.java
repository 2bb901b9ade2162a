package dev.stator.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Time that moves when somebody pauses in it or the test says so. */
final class ManualTiming implements Timing {
    private static final double NANOS = 1_000_000_000d;

    private long now;
    private final List<Double> pauses = new ArrayList<>();
    private final List<Runnable> delayed = new ArrayList<>();

    /** The pauses that were made, in seconds. */
    List<Double> pauses() {
        return pauses;
    }

    void pass(double seconds) {
        now += (long) (seconds * NANOS);
    }

    /** Runs what waits for the end of a pause, once each. */
    void runDelayed() {
        List<Runnable> due = List.copyOf(delayed);
        delayed.clear();
        due.forEach(Runnable::run);
    }

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public void sleep(long nanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pauses.add(nanos / NANOS);
        now += nanos;
    }

    @Override
    public Executor after(long nanos) {
        pauses.add(nanos / NANOS);
        return delayed::add;
    }
}
