package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * The table exists already, or another change of it is under way.
 *
 * <pre>{@code
 * try {
 *     admin.create(OrderTable.SCHEMA);
 * } catch (TableInUseException e) {
 *     admin.verify(OrderTable.SCHEMA);      // it is there; is it what we need?
 * }
 * }</pre>
 *
 * <p>Calls that are meant to be repeated ({@code createIfMissing}, the creation of missing tables at first use) never throw it.
 */
public final class TableInUseException extends StatorException {
    private static final long serialVersionUID = 1L;

    public TableInUseException(
            String message, @Nullable String table, @Nullable String key, @Nullable Throwable cause) {
        super(message, table, key, cause);
    }
}
