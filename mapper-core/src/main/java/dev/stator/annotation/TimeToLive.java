package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that holds when DynamoDB may delete an item, and has time to live enabled on tables that are created.
 *
 * <pre>{@code
 * @TimeToLive("P30D") Instant expires      // 30 days after the item is stored, unless it says otherwise
 * @TimeToLive Long expires                 // only what the application sets
 * }</pre>
 *
 * <p>The type is {@link java.time.Instant}, or {@code long} or {@link Long} in seconds since 1970-01-01T00:00:00Z; all are stored as that
 * number of seconds, a fraction rounded down, which is what DynamoDB wants. An item's own moment counts. With a duration, an item that has
 * none (null, or 0 in a {@code long}) gets one by {@code put} and {@code create}, which begin a new lifetime. Updates begin none: they leave what
 * is stored, a moment or nothing, and an item that an update creates has the moment that it says. To let an item live for ever, {@code remove} the
 * attribute in an update, or put {@link java.time.Instant#EPOCH}.
 *
 * <p>DynamoDB deletes within a few days after the moment; until then the item can still be read. A moment more than five years past, such as
 * 0, deletes nothing.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html">Time to live</a>
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface TimeToLive {
    /** How long an item lives by default, in the form of {@link java.time.Duration#parse}: {@code P30D}, {@code PT1H}; empty for no default. */
    String value() default "";
}
