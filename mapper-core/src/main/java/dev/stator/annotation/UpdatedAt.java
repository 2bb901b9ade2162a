package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that holds when an item was last written.
 *
 * <pre>{@code
 * @UpdatedAt Instant updated
 * }</pre>
 *
 * <p>Set from the connection's clock by each write, whatever the property holds; only an update that sets the attribute by an action of
 * its own, {@code set(OrderTable.UPDATED, …)}, is obeyed. An update that changes nothing leaves it.
 *
 * <p>The type is {@link java.time.Instant}, in any of its {@linkplain Codec forms}.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedAt {}
