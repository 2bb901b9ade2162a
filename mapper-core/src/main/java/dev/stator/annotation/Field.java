package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Renames a stored attribute or an enum constant, or changes how a property is stored.
 *
 * <pre>{@code
 * @Field("t") long total,                                  // stored as "t"
 * @Field(writeNull = true) String note,                    // a null note is stored as NULL, not left out
 * @Field(codec = Codec.EPOCH_SECONDS) Instant expiresAt    // stored as a number
 *
 * enum Status { @Field("N") NEW, @Field("P") PAID }        // stored as "N" and "P"
 * }</pre>
 *
 * <p>Two properties with one stored name, a codec that the property's type does not have, and anything but a name on an
 * enum constant are compile errors.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Field {
    /** The stored name, 1 to 65,535 bytes of UTF-8; empty (the default) means the property's own name. */
    String value() default "";

    /** Whether a null property is stored as NULL; by default it is left out of the item. Not for keys and primitives. */
    boolean writeNull() default false;

    /** How the value is stored, where its type has more than one form. */
    Codec codec() default Codec.DEFAULT;
}
