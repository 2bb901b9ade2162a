package dev.stator.annotation;

/**
 * The ids that {@link Generated} properties get.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562">RFC 9562, Universally Unique IDentifiers</a>
 */
public enum Id {
    /** A UUID of version 4: 122 random bits. Nothing can be learned from it, and it spreads hash keys evenly. */
    RANDOM_UUID,
    /**
     * A UUID of version 7: 48 bits of milliseconds from the connection's clock, then 74 random bits. Texts of later milliseconds sort behind
     * those of earlier ones; those of one millisecond are in no order.
     */
    TIME_ORDERED_UUID
}
