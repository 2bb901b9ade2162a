package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the constant that is read where an item holds a name that the enum does not have.
 *
 * <pre>{@code
 * enum Status { NEW, PAID, @EnumDefault UNKNOWN }
 * }</pre>
 *
 * <p>Without it an unknown name is an {@link dev.stator.error.UndecodableItemException}. Two of them in one enum are a compile
 * error. Beware: an item read with the default and put again loses the name that was stored.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface EnumDefault {}
