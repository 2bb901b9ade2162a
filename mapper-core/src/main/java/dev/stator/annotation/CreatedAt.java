package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that holds when an item was stored for the first time.
 *
 * <pre>{@code
 * @CreatedAt Instant created
 * }</pre>
 *
 * <p>Set from the connection's clock where the property is null and nothing is stored; an item that is replaced or updated keeps the
 * stored instant. A transaction or a batch cannot look at what is stored: there a {@code put} of an item without the instant begins anew.
 *
 * <p>The type is {@link java.time.Instant}, in any of its {@linkplain Codec forms}.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface CreatedAt {}
