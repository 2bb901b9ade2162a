package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the type attribute says for one of the types of a sealed table; without it, the simple name of the class.
 *
 * <pre>{@code
 * @Table(value = "shop", discriminator = "type")
 * sealed interface ShopItem permits Customer, Order {}
 *
 * @Tag("cust") record Customer(@HashKey String pk, @RangeKey String sk, String name) implements ShopItem {}   // type = "cust"
 * record Order(@HashKey String pk, @RangeKey String sk, long total) implements ShopItem {}                    // type = "Order"
 * }</pre>
 *
 * <p>Compile errors: two types with one tag, and a tag on a type of a table without a type attribute.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Tag {
    /** What is stored. */
    String value();
}
