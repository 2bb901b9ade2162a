package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * The table does not exist in this account and region, under the prefix of this connection.
 *
 * <pre>{@code
 * try (Stator stator = Stator.builder().createMissingTables(true).build()) { … }    // makes it at the first call
 * new TableAdmin(stator).create(OrderTable.SCHEMA);                                 // or make it yourself
 * }</pre>
 *
 * <p>Nothing was read or written. Which tables an application needs is known when it is compiled; that they are there is the
 * state of the world.
 */
public final class MissingTableException extends StatorException {
    private static final long serialVersionUID = 1L;

    public MissingTableException(
            String message, @Nullable String table, @Nullable String key, @Nullable Throwable cause) {
        super(message, table, key, cause);
    }
}
