package dev.stator.error;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The stored item has not the version that it had when it was read, so nothing was written.
 *
 * <pre>{@code
 * try {
 *     orders.put(order.withTotal(5));
 * } catch (VersionConflictException e) {
 *     Order theirs = e.item(Order.class).orElseThrow(() -> e);     // what another writer has stored meanwhile
 *     …                                                            // read, change and put again, or ask the user
 * }
 * }</pre>
 *
 * <p>This is an answer, not a fault: another writer was first. A condition of the caller beside it that does not hold either is not
 * looked at: this exception goes before.
 *
 * <p>Where the SDK made more than one attempt because an answer was lost, an earlier attempt may be what the later one finds. Where
 * the stored item shows that, the call succeeds. Where it does not, because DynamoDB computed a value or others have written since, the message
 * says that it is unknown whether an earlier attempt was made.
 *
 * @see dev.stator.annotation.Version
 */
public final class VersionConflictException extends ConditionFailedException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Long expected;
    private final @Nullable Long stored;

    /**
     * @param expected the version of the caller's item; null where that is new
     * @param stored the version of the stored item; null where there is none
     */
    public VersionConflictException(
            String message,
            @Nullable String table,
            @Nullable String key,
            @Nullable Long expected,
            @Nullable Long stored,
            @Nullable Object item,
            @Nullable Throwable cause) {
        super(message, table, key, item, cause);
        this.expected = expected;
        this.stored = stored;
    }

    /** The version that the item was to have: that of the caller's item. Empty where that is new, so that there was to be none. */
    public OptionalLong expectedVersion() {
        return optional(expected);
    }

    /** The version that the item has. Empty where there is no item, and where the one that there is has no version. */
    public OptionalLong storedVersion() {
        return optional(stored);
    }

    private static OptionalLong optional(@Nullable Long version) {
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }
}
