package dev.stator.contract.atrest;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A call that has left its process, and is to arrive. */
final class ScheduledCall<R> {
    /** What is done where it arrives. */
    interface Work<R> {
        /** Does it; attempts are counted from 1. */
        @Nullable
        R done(int attempt);
    }

    private final Schedule schedule;
    private final int process;
    private final int speed;
    private final @Nullable ScheduledService service;
    private final String name;
    private final boolean writes;
    private final Work<R> work;
    private final CompletableFuture<R> future;
    private final boolean hasLeft;
    private int attempt = 1;

    ScheduledCall(
            Schedule schedule,
            int process,
            int speed,
            ScheduledService service,
            String name,
            boolean writes,
            Work<R> work) {
        this(schedule, process, speed, service, name, writes, work, false);
    }

    private ScheduledCall(
            Schedule schedule,
            int process,
            int speed,
            @Nullable ScheduledService service,
            String name,
            boolean writes,
            Work<R> work,
            boolean hasLeft) {
        this.schedule = schedule;
        this.process = process;
        this.speed = speed;
        this.service = service;
        this.name = name;
        this.writes = writes;
        this.work = work;
        this.future = new CompletableFuture<>();
        this.hasLeft = hasLeft;
    }

    /** The begin of a process, with which nothing goes wrong. */
    static ScheduledCall<Void> begin(Schedule schedule, int process, int speed, String name, Runnable body) {
        return new ScheduledCall<>(
                schedule,
                process,
                speed,
                null,
                name,
                false,
                attempt -> {
                    body.run();
                    return null;
                },
                false);
    }

    int process() {
        return process;
    }

    /** How likely it is to be the next, beside others. */
    int speed() {
        return speed;
    }

    CompletableFuture<R> future() {
        return future;
    }

    /** Whether it arrives although its process has crashed. */
    boolean hasLeft() {
        return hasLeft;
    }

    /** Arrives, or does not; what its process hears of it. */
    void arrive() {
        ScheduledService called = service;
        ScheduledFate fate = called != null && schedule.isFaulty()
                ? ScheduledFate.next(schedule.random(), writes)
                : ScheduledFate.ANSWERED;
        schedule.trace(process + ": " + name + (hasLeft ? " at last" : attempt > 1 ? " again" : "") + fate);
        if (called == null) {
            work.done(attempt);
            return;
        }
        schedule.count("calls" + fate, 1);
        switch (fate) {
            case ANSWERED -> answer();
            case NEVER_ARRIVES -> future.completeExceptionally(called.noAnswer(name));
            case CRASH_BEFORE -> schedule.crash(process);
            case REFUSED -> future.completeExceptionally(called.refused(name, attempt));
            case FAILED -> future.completeExceptionally(called.failed(name, attempt));
            case DONE_AND_FAILED -> {
                unheard();
                future.completeExceptionally(called.failed(name, attempt));
            }
            case ANSWER_LOST -> {
                unheard();
                future.completeExceptionally(called.noAnswer(name));
            }
            case CRASH_AFTER -> {
                unheard();
                schedule.crash(process);
            }
            case LATE -> {
                leave(called);
                future.completeExceptionally(called.noAnswer(name));
            }
            case REPEATED -> repeat();
            case ANSWER_LOST_AND_REPEATED -> {
                unheard();
                repeat();
            }
            case LATE_AND_REPEATED -> {
                leave(called);
                repeat();
            }
        }
    }

    /** Does the work, with nobody to hear of it. */
    private void unheard() {
        try {
            work.done(attempt);
            schedule.trace("   done");
        } catch (RuntimeException e) {
            schedule.trace("   " + e.getClass().getSimpleName());
        }
    }

    private void leave(ScheduledService called) {
        ScheduledCall<R> late =
                new ScheduledCall<>(schedule, process, schedule.speed(), called, name, writes, work, true);
        late.attempt = attempt;
        schedule.add(late);
    }

    /** As the SDK does, with the process knowing nothing of it. */
    private void repeat() {
        attempt++;
        schedule.add(this);
    }

    private void answer() {
        R answer;
        try {
            answer = work.done(attempt);
        } catch (RuntimeException e) {
            schedule.trace("   " + e.getClass().getSimpleName());
            future.completeExceptionally(e);
            return;
        }
        future.complete(answer);
    }
}
