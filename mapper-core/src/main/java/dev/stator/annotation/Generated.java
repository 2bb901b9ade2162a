package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property that gets a new id where it is null.
 *
 * <pre>{@code
 * @HashKey @Generated String id
 * @RangeKey @Generated(Id.TIME_ORDERED_UUID) UUID eventId     // later ids sort behind earlier ones
 *
 * Event stored = events.put(new Event(null, "hello"));        // stored.id() is the new id
 * }</pre>
 *
 * <p>The type is {@link String} or {@link java.util.UUID}; both are stored as the UUID's text of 36 characters. The property may be a key, or
 * a part of a {@linkplain HashKey template} of one. One that is neither gets a new id whenever an item without it is {@code put}, whatever is
 * stored; updates keep the stored id.
 *
 * <p>The new id is in what is returned; the item that was handed in stays as it is.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Generated {
    /** Which ids. */
    Id value() default Id.RANDOM_UUID;
}
