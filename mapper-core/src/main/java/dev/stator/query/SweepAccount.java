package dev.stator.query;

import dev.stator.error.ConditionFailedException;
import dev.stator.schema.Key;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done to the items that were found, and what was not. For any number of threads. */
final class SweepAccount<T> {
    /** How many keys are kept of what was not done. */
    private static final int MOST_KEYS = 100;

    private final Sweep<T> sweep;
    private final List<Key<?>> keys = new ArrayList<>();
    private long done;
    private long conflicts;
    private long unknown;
    private boolean begun;
    private @Nullable ConditionFailedException conflict;
    private @Nullable Throwable failure;

    SweepAccount(Sweep<T> sweep) {
        this.sweep = sweep;
    }

    /** Whether no more is to be begun. */
    synchronized boolean isOver() {
        return failure != null;
    }

    /** Some items are about to be changed. */
    synchronized void begin() {
        begun = true;
    }

    synchronized void done(long items) {
        done += items;
    }

    /** An item has changed since it was read. */
    synchronized void conflict(Key<T> key, ConditionFailedException reason) {
        conflicts++;
        keep(key);
        if (conflict == null) {
            conflict = reason;
        }
    }

    /** A request failed; the first reason counts. */
    synchronized void failed(List<Key<T>> items, Throwable reason) {
        unknown += items.size();
        items.forEach(this::keep);
        if (failure == null) {
            failure = reason;
        } else if (failure != reason) {
            failure.addSuppressed(reason);
        }
    }

    private void keep(Key<T> key) {
        if (keys.size() < MOST_KEYS) {
            keys.add(key);
        }
    }

    /**
     * How many items were done.
     *
     * @throws UnfinishedException if not all were; what the reading failed with, where nothing was begun
     */
    synchronized long result() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException reason && !begun) {
            throw reason;
        }
        if (failure != null || conflicts > 0) {
            throw new UnfinishedException(
                    message(), sweep.table(), done, conflicts, List.copyOf(keys), failure == null ? conflict : failure);
        }
        return done;
    }

    private String message() {
        StringBuilder text = new StringBuilder(sweep.description())
                .append(": ")
                .append(done)
                .append(' ')
                .append(sweep.participle());
        if (conflicts > 0) {
            text.append(", ")
                    .append(conflicts)
                    .append(" not, for they have another version than the one that was read");
        }
        if (unknown > 0) {
            text.append(", ").append(unknown).append(" not known to be ").append(sweep.participle());
        }
        if (!keys.isEmpty()) {
            text.append(", the first ").append(keys.get(0));
        }
        return text.append(failure == null ? "; all others were " + sweep.participle() : "; the rest was not begun")
                .append(", see the cause")
                .toString();
    }
}
