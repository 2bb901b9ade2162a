package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that is the table's hash key (also called partition key). Every {@link Table} has exactly one.
 *
 * <pre>{@code
 * @HashKey String customerId
 * }</pre>
 *
 * <p>Its type must be stored as a string, a number or a binary: a {@code List}, an {@code Optional} or a {@code boolean} is
 * a compile error. When an item is written the value must be present and not empty, and at most 2,048 bytes long.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface HashKey {}
