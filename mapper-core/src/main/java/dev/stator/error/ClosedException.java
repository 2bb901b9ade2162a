package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection, or the client of the SDK that was handed in, was closed before this call or while it was under way.
 *
 * <pre>{@code
 * stator.close();
 * orders.get("c1", "o1");     // ClosedException
 * }</pre>
 *
 * <p>Nothing was sent where the connection was closed before. Where the client was, and the call is a write, the message says
 * that its outcome is unknown.
 */
public final class ClosedException extends StatorException {
    private static final long serialVersionUID = 1L;

    public ClosedException(String message, @Nullable String table, @Nullable String key, @Nullable Throwable cause) {
        super(message, table, key, cause);
    }
}
