package dev.stator.annotation;

import dev.stator.schema.Converter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a property, or every property of a type, through a {@link Converter}.
 *
 * <pre>{@code
 * final class MoneyConverter implements Converter<Money, String> { … }
 *
 * @Convert(MoneyConverter.class) Money price                   // this property
 *
 * @Convert(MoneyConverter.class) final class Money { … }       // every property of type Money, also inside lists and maps
 * }</pre>
 *
 * <p>On a property it wins over the one on its type, and converts the property's whole type. The converter has a
 * constructor without parameters that the entity's package can call; one instance serves every call. Compile errors: a
 * converter for another type, without such a constructor, or to a type that cannot be stored.
 */
@Documented
@Target({ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Convert {
    /** The converter. */
    Class<? extends Converter<?, ?>> value();
}
