package dev.stator.query;

import dev.stator.error.StatorException;
import dev.stator.schema.Key;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Not all that a query or scan found was deleted or updated, or it is not known whether it was.
 *
 * <pre>{@code
 * try {
 *     orders.query("c1").deleteAll();
 * } catch (UnfinishedException e) {
 *     log.warn(e.done() + " deleted, not so " + e.keys(), e);
 *     // the same again goes on with what is still found
 * }
 * }</pre>
 *
 * <p>The {@linkplain #getCause() cause} is what a request failed with, after which no other was begun and those that were under way were waited
 * for; what else failed is suppressed in it. Or, where nothing failed so, it is the {@link dev.stator.error.ConditionFailedException} of the first item
 * that had another version than the one that was read; then all others were done.
 */
public final class UnfinishedException extends StatorException {
    private static final long serialVersionUID = 1L;

    private final long done;
    private final long conflicts;
    private final transient @Nullable List<Key<?>> keys;

    UnfinishedException(
            String message, String table, long done, long conflicts, List<Key<?>> keys, @Nullable Throwable cause) {
        super(message, table, keys.isEmpty() ? null : keys.get(0).text(), cause);
        this.done = done;
        this.conflicts = conflicts;
        this.keys = keys;
    }

    /** How many items are known to be deleted or updated. */
    public long done() {
        return done;
    }

    /** How many items were left as they are because they had another version than the one that was read. */
    public long conflicts() {
        return conflicts;
    }

    /**
     * The keys of the items that were left as they are for their version, and of those that are not known to be done because their
     * request failed; the first 100. Of what no request was begun for there is none. Not kept by serialization.
     */
    public List<Key<?>> keys() {
        return Objects.requireNonNull(keys, "the keys are not kept by serialization");
    }
}
