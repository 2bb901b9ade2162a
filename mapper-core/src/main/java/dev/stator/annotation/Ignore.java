package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a property out of the stored item.
 *
 * <pre>{@code
 * @Ignore int hits
 * }</pre>
 *
 * <p>It is neither written nor read. A record component or constructor parameter that is ignored is given {@code null},
 * zero or {@code false} when an item is read.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Ignore {}
