package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * A table or one of its indexes was not ready, or not gone, when the time to wait for it was over.
 *
 * <pre>{@code
 * new TableAdmin(stator).waitAtMost(Duration.ofHours(2)).addMissingIndexes(OrderTable.SCHEMA);
 * }</pre>
 *
 * <p>What was asked for goes on in DynamoDB; the same call made again goes on waiting for it.
 */
public final class TableNotReadyException extends StatorException {
    private static final long serialVersionUID = 1L;

    public TableNotReadyException(
            String message, @Nullable String table, @Nullable String key, @Nullable Throwable cause) {
        super(message, table, key, cause);
    }
}
