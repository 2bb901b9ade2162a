package dev.stator.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stored item is not what the call asked for, so nothing was written.
 *
 * <pre>{@code
 * try {
 *     orders.create(order);
 * } catch (ConditionFailedException e) {
 *     Order taken = e.item(Order.class).orElseThrow(() -> e);    // the order that has the key already
 * }
 * }</pre>
 *
 * <p>This is an answer, not a fault: another writer was first. A condition that cannot hold for the attribute's type does not
 * compile. That the stored item has another version than the caller's is {@link VersionConflictException}.
 */
public sealed class ConditionFailedException extends StatorException permits VersionConflictException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object item;

    public ConditionFailedException(
            String message,
            @Nullable String table,
            @Nullable String key,
            @Nullable Object item,
            @Nullable Throwable cause) {
        super(message, table, key, cause);
        this.item = item;
    }

    /**
     * The item as it was stored when the condition was evaluated. Empty when there was none, when it is not a {@code type}, and
     * when it could not be read; in that last case the reason is among the suppressed exceptions.
     */
    public final <T> Optional<T> item(Class<T> type) {
        return type.isInstance(item) ? Optional.of(type.cast(item)) : Optional.empty();
    }
}
