package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that is the table's range key (also called sort key). A {@link Table} has one or none.
 *
 * <pre>{@code
 * @RangeKey Instant createdAt
 * }</pre>
 *
 * <p>Its type must be stored as a string, a number or a binary, the types that DynamoDB can sort. When an item is written
 * the value must be present and not empty, and at most 1,024 bytes long.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface RangeKey {}
