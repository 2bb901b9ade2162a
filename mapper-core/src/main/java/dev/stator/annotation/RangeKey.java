package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that is the table's range key (also called sort key), or gives a template of it. A {@link Table} has one or none.
 *
 * <pre>{@code
 * @RangeKey Instant createdAt         // on a field: this property is the key
 *
 * @RangeKey("ORDER#{orderId:10}")     // on the type: the key is a text, made of properties
 * }</pre>
 *
 * <p>On a field its type must be stored as a string, a number or a binary, the types that DynamoDB can sort. When an item is written
 * the value must be present and not empty, and at most 1,024 bytes long.
 *
 * <p>A template is as that of {@link HashKey}; the attribute has the name that {@link Table#rangeKey} says. One without a property,
 * {@code "PROFILE"}, is the same in all items of the type.
 */
@Documented
@Target({ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface RangeKey {
    /** The template, on a type; on a field there is none. */
    String value() default "";
}
