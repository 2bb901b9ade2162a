package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * DynamoDB refused the request as malformed, for a reason that has no exception of its own.
 *
 * <pre>{@code
 * catch (InvalidRequestException e) {
 *     log.error("order not stored", e);     // table and key here, the reason in the cause
 * }
 * }</pre>
 *
 * <p>Nothing was written. The message names the call, the table and the key; the words of the service are only in the
 * {@linkplain #getCause() cause}, because DynamoDB quotes values of the item in some of them. What the compiler can know, such as
 * a key of the wrong type, never gets this far.
 */
public final class InvalidRequestException extends StatorException {
    private static final long serialVersionUID = 1L;

    public InvalidRequestException(
            String message, @Nullable String table, @Nullable String key, @Nullable Throwable cause) {
        super(message, table, key, cause);
    }
}
