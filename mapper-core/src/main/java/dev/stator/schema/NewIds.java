package dev.stator.schema;

import dev.stator.annotation.Id;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes ids of {@link dev.stator.annotation.Generated}.
 *
 * <pre>{@code
 * key(ids.orNew(value.userId(), Id.RANDOM_UUID))        // in generated code
 * }</pre>
 *
 * @param clock what ids in the order of time are read from
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562">RFC 9562</a>
 */
public record NewIds(Clock clock) {
    /** Version 7, above the twelve random bits that follow it. */
    private static final long VERSION_7 = 0x7000;

    private static final long RANDOM_BITS = 0xFFF;

    /** A new id. */
    public UUID next(Id form) {
        UUID random = UUID.randomUUID();
        return switch (form) {
            case RANDOM_UUID -> random;
            // Milliseconds in 48 bits, the version in 4, and of the random UUID the 12 bits behind its version and the
            // whole second half
            case TIME_ORDERED_UUID ->
                new UUID(
                        (clock.millis() << 16) | VERSION_7 | (random.getMostSignificantBits() & RANDOM_BITS),
                        random.getLeastSignificantBits());
        };
    }

    /** An item's own id, or a new one. */
    public UUID orNew(@Nullable UUID own, Id form) {
        return own == null ? next(form) : own;
    }

    /** An item's own id, or a new one. */
    public String orNew(@Nullable String own, Id form) {
        return own == null ? next(form).toString() : own;
    }
}
