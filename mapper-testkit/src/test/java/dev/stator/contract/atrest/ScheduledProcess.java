package dev.stator.contract.atrest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a schedule knows of a process. */
final class ScheduledProcess {
    private final int number;
    private final @Nullable ScheduledThread thread;
    private int speed;
    private boolean isCrashed;
    private boolean hasEnded;
    private @Nullable Throwable failure;
    private @Nullable Instant put;

    /** @param thread null where it waits for none of its calls */
    ScheduledProcess(int number, int speed, @Nullable ScheduledThread thread) {
        this.number = number;
        this.speed = speed;
        this.thread = thread;
    }

    int number() {
        return number;
    }

    /** Null where it waits for none of its calls. */
    @Nullable
    ScheduledThread thread() {
        return thread;
    }

    /** How likely its next call is to be the next of all. */
    int speed() {
        return speed;
    }

    void speed(int next) {
        speed = next;
    }

    void end(@Nullable Throwable reason) {
        hasEnded = true;
        failure = reason;
    }

    /** Ends in the middle. */
    void crash() {
        isCrashed = true;
        if (thread != null) {
            thread.crash();
        }
    }

    /** Whether it has neither ended nor crashed. */
    boolean isAlive() {
        return !isCrashed && !hasEnded;
    }

    /** Why it failed; null where it did not, or did not end. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /** Begins to put an object. */
    void puts(Instant now) {
        put = put == null ? now : put;
    }

    /** When it began to put its first object; null before. */
    @Nullable
    Instant put() {
        return put;
    }
}
