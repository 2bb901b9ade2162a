package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * No usable answer came from DynamoDB: the connection was refused, the call timed out, or the answer arrived broken.
 *
 * <pre>{@code
 * try {
 *     orders.put(order);
 * } catch (UnreachableException e) {
 *     // the order may or may not be stored; to put it again is safe
 * }
 * }</pre>
 *
 * <p>A request can be carried out although its answer is lost. So the outcome of a write is unknown, and the message says so.
 */
public final class UnreachableException extends StatorException {
    private static final long serialVersionUID = 1L;

    public UnreachableException(
            String message, @Nullable String table, @Nullable String key, @Nullable Throwable cause) {
        super(message, table, key, cause);
    }
}
