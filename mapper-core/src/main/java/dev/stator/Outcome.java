package dev.stator;

import dev.stator.error.AccessDeniedException;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.StatorException;
import dev.stator.error.ThrottledException;
import dev.stator.error.VersionConflictException;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * How a call went, as a value.
 *
 * <pre>{@code
 * Outcome<Order> outcome = orders.attempt().create(order);
 * if (outcome instanceof Outcome.Ok<Order> ok) {
 *     return ok.item();
 * } else if (outcome instanceof Outcome.ConditionFailed<Order> taken) {
 *     return taken.item().orElseThrow(taken::exception);    // the order that has the key already
 * } else {
 *     throw outcome.failure().orElseThrow();
 * }
 * }</pre>
 *
 * <p>The cases are closed, so that a {@code switch} over them (Java 21) needs no default.
 *
 * @param <T> the entity
 */
public sealed interface Outcome<T> {
    /**
     * It went well.
     *
     * @param item that was read, stored or deleted
     */
    record Ok<T>(T item) implements Outcome<T> {
        /** Without the item, whose values are not for logs. */
        @Override
        public String toString() {
            return "Ok";
        }
    }

    /**
     * There is no item with the key: nothing to read, nothing to delete. For an update that returns the old item, there was none: it is
     * created now.
     *
     * @param table its name without prefix
     * @param key as text, {@code customerId=c1, orderId=o1}
     */
    record NotFound<T>(String table, String key) implements Outcome<T> {
        @Override
        public String toString() {
            return "NotFound[" + table + "[" + key + "]]";
        }
    }

    /**
     * The stored item is not what the call asked for, or has another version; nothing was written.
     *
     * @param item as it was stored, if there was one and the call gives whole items
     * @param exception that the same call throws without {@code attempt()}
     */
    record ConditionFailed<T>(Optional<T> item, ConditionFailedException exception) implements Outcome<T> {
        /** The same exception, where the reason is that the stored item has another version than was expected. */
        public Optional<VersionConflictException> versionConflict() {
            return exception instanceof VersionConflictException conflict ? Optional.of(conflict) : Optional.empty();
        }

        /** Without the item, whose values are not for logs. */
        @Override
        public String toString() {
            return "ConditionFailed[" + exception.getMessage() + "]";
        }
    }

    /**
     * The credentials are unknown, or do not allow the call.
     *
     * @param exception that the same call throws without {@code attempt()}
     */
    record Denied<T>(AccessDeniedException exception) implements Outcome<T> {
        @Override
        public String toString() {
            return "Denied[" + exception.getMessage() + "]";
        }
    }

    /**
     * The key or the item cannot be stored, or DynamoDB refused the request as malformed.
     *
     * @param exception that the same call throws without {@code attempt()}
     */
    record Invalid<T>(StatorException exception) implements Outcome<T> {
        @Override
        public String toString() {
            return "Invalid[" + exception.getMessage() + "]";
        }
    }

    /**
     * There were too many calls.
     *
     * @param exception that the same call throws without {@code attempt()}
     */
    record Throttled<T>(ThrottledException exception) implements Outcome<T> {
        @Override
        public String toString() {
            return "Throttled[" + exception.getMessage() + "]";
        }
    }

    /**
     * Anything else: the table is missing, DynamoDB cannot be reached, the stored item cannot be read.
     *
     * @param exception that the same call throws without {@code attempt()}
     */
    record Other<T>(StatorException exception) implements Outcome<T> {
        @Override
        public String toString() {
            return "Other[" + exception.getMessage() + "]";
        }
    }

    /** Whether it went well. */
    default boolean isOk() {
        return this instanceof Ok;
    }

    /** The item, where it went well. */
    default Optional<T> value() {
        return this instanceof Ok<T> ok ? Optional.of(ok.item()) : Optional.empty();
    }

    /** What went wrong; empty where it went well, and where there is no item. */
    default Optional<StatorException> failure() {
        StatorException exception = null;
        if (this instanceof ConditionFailed<T> failed) {
            exception = failed.exception();
        } else if (this instanceof Denied<T> denied) {
            exception = denied.exception();
        } else if (this instanceof Invalid<T> invalid) {
            exception = invalid.exception();
        } else if (this instanceof Throttled<T> throttled) {
            exception = throttled.exception();
        } else if (this instanceof Other<T> other) {
            exception = other.exception();
        }
        return Optional.ofNullable(exception);
    }

    /**
     * The item.
     *
     * @throws StatorException that the same call throws without {@code attempt()}
     * @throws NoSuchElementException if there is no item with the key
     */
    default T orElseThrow() {
        if (this instanceof Ok<T> ok) {
            return ok.item();
        }
        if (this instanceof NotFound<T> missing) {
            throw new NoSuchElementException("there is no " + missing.table() + "[" + missing.key() + "]");
        }
        throw failure().orElseThrow();
    }
}
