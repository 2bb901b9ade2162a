package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the property that is the table's hash key (also called partition key), or gives a template of it. Every {@link Table} has
 * exactly one.
 *
 * <pre>{@code
 * @HashKey String customerId          // on a field: this property is the key
 *
 * @HashKey("CUST#{customerId}")       // on the type: the key is a text, made of properties
 * public record Customer(String customerId, String name) {}
 * }</pre>
 *
 * <p><b>On a field</b>, without a value, its type must be stored as a string, a number or a binary: a {@code List}, an
 * {@code Optional} or a {@code boolean} is a compile error. When an item is written the value must be present and not empty, and at
 * most 2,048 bytes long.
 *
 * <p><b>On a type</b> a template is literals and {@code {property}}: the key attribute, whose name {@link Table#hashKey} says, is a
 * string with the texts of the properties in it. A property has the text that it would have as the key of a map; {@code {orderId:10}}
 * pads a whole number with zeros to ten digits, so that texts sort as the numbers do. The properties in the templates of a table's
 * keys are not stored a second time: reading takes them out of the key. Compile errors: a property that does not exist or has no such
 * text, and a template that cannot be taken apart again, as {@code {a}{b}}. When a key is made, a property that is null, empty or
 * contains the literal that follows it is an {@link dev.stator.error.InvalidKeyException}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface HashKey {
    /** The template, on a type; on a field there is none. */
    String value() default "";
}
