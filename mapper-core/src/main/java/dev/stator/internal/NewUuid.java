package dev.stator.internal;

import dev.stator.annotation.Id;
import java.time.Clock;
import java.util.UUID;

/**
 * New ids.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562">RFC 9562</a>
 */
final class NewUuid {
    /** Version 7, above the twelve random bits that follow it. */
    private static final long VERSION_7 = 0x7000;

    private static final long RANDOM_BITS = 0xFFF;

    private NewUuid() {}

    static UUID of(Id form, Clock clock) {
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
}
