package dev.stator.annotation;

/**
 * The stored form of a property whose type has more than one, chosen with {@link Field#codec()}.
 *
 * <pre>{@code
 * @Field(codec = Codec.EPOCH_SECONDS) Instant expiresAt
 * }</pre>
 */
public enum Codec {
    /** The form listed for the type in the guide's page on types. */
    DEFAULT,
    /** {@link java.time.Instant} as a number: whole seconds since 1970-01-01T00:00:00Z, a fraction rounded down. */
    EPOCH_SECONDS,
    /** {@link java.time.Instant} as a number: whole milliseconds since 1970-01-01T00:00:00Z, a fraction rounded down. */
    EPOCH_MILLIS
}
