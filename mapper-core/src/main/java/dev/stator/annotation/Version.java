package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that counts the writes of an item, so that a writer who has read an old state of it is refused (optimistic locking).
 *
 * <pre>{@code
 * @Version Long version
 *
 * Order read = orders.get("c1", "o1").orElseThrow();     // version 4
 * Order saved = orders.put(read.withTotal(5));           // version 5, or VersionConflictException
 * }</pre>
 *
 * <p>The rules:
 *
 * <ul>
 *   <li>An item whose version is null or below {@link #start} is new: it is stored with version {@code start}, where there is none with
 *       its key, or one without a version.
 *   <li>Any other item is written only where the stored version is the same, and then has the version that follows.
 *   <li>This holds for {@code put}, {@code update} and {@code delete} of items, for updates that take values from an item, and for the same
 *       in transactions. {@code create} stores {@code start}.
 *   <li>An update by key alone is not refused; it counts too, so that others notice it. {@code delete} by key is not refused either.
 *   <li>The new version is in what is returned; the item that was handed in stays as it is.
 *   <li>A batch write has no conditions: batch writes of such an entity do not compile.
 * </ul>
 *
 * <p>The type is {@code long}, {@code int}, {@code Long} or {@code Integer}; an entity has one version at most, and documents have none.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Version {
    /** The version of an item that is stored for the first time; 1 or more. */
    long start() default 1;

    /** How much each write adds; 1 or more. */
    long step() default 1;
}
