package dev.stator.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every exception of Stator is.
 *
 * <pre>{@code
 * try {
 *     orders.create(order);
 * } catch (ConditionFailedException e) {     // the key is taken
 *     …
 * } catch (StatorException e) {              // anything else that went wrong
 *     log.warn("order not stored", e);       // names table, key and attribute
 * }
 * }</pre>
 *
 * <p>A message holds the values of the item's key, and no other value of it. All are unchecked. What the compiler can know is a
 * compile error and never one of these.
 */
public abstract class StatorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String table;
    private final @Nullable String key;

    protected StatorException(String message, @Nullable String table, @Nullable String key, @Nullable Throwable cause) {
        super(message, cause);
        this.table = table;
        this.key = key;
    }

    /** The table's name without prefix, where the call was about a table. */
    public final Optional<String> table() {
        return Optional.ofNullable(table);
    }

    /** The item's key as text, {@code customerId=c1, orderId=o1}, where the call was about one item. */
    public final Optional<String> key() {
        return Optional.ofNullable(key);
    }
}
