package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores the attributes of a {@link Document} beside those of the class that has it, not in a map of their own.
 *
 * <pre>{@code
 * @Flatten(prefix = "address_") Address address    // stored as "address_street" and "address_city"
 * }</pre>
 *
 * <p>A null object stores nothing, and an object of which nothing was stored is read as null. Indexes name a flattened
 * attribute by its stored name. Compile errors: a type that is not a document, a sealed one, two attributes with one
 * stored name, a type that flattens itself.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Flatten {
    /** What the stored names begin with; by default nothing. */
    String prefix() default "";
}
