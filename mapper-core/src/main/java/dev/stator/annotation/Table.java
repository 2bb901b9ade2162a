package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or record whose instances are the items of one DynamoDB table, or a sealed type whose types share one.
 *
 * <pre>{@code
 * @Table("orders")
 * public record Order(@HashKey String customerId, @RangeKey String orderId, long total) {}
 * }</pre>
 *
 * <p>For {@code Order} the processor generates {@code OrderSchema} (how an order is stored) and {@code OrderTable} (typed
 * calls), in the same package and with the same visibility. The names of nested types are joined with {@code _}.
 *
 * <p>On a sealed interface, or an abstract sealed class, the table has the items of all types that it permits:
 *
 * <pre>{@code
 * @Table(value = "shop", discriminator = "type")
 * public sealed interface ShopItem permits Customer, Order {}
 *
 * @Tag("cust") public record Customer(@HashKey String pk, @RangeKey String sk, String name) implements ShopItem {}
 * @Tag("order") public record Order(@HashKey String pk, @RangeKey String sk, long total) implements ShopItem {}
 * }</pre>
 *
 * <p>The types have no {@code @Table} of their own. Schema and table are generated for {@code ShopItem} and for each type: with
 * {@code ShopItemTable} items of all types are read and written, with {@code OrderTable} orders only. All types have the same key
 * attributes, each its own indexes. Two types that cannot be told apart are a compile error.
 *
 * <p>Every instance field or record component is an attribute, those of the superclasses included; {@link Ignore} and
 * Java's {@code transient} leave one out. A name that DynamoDB refuses, a missing or second hash key and a property that
 * cannot be stored are compile errors.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Table {
    /**
     * The table's name without any prefix: 3 to 255 characters of {@code a-z A-Z 0-9 _ - .}
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html">
     *     DynamoDB's naming rules</a>
     */
    String value();

    /** The name of the hash key's attribute, where that is made by a template: {@code @HashKey("CUST#{customerId}")} on the type. */
    String hashKey() default "PK";

    /** The name of the range key's attribute, where that is made by a template. */
    String rangeKey() default "SK";

    /**
     * What the table's stream keeps of each change; the table is created with such a stream.
     *
     * <p>By default it has none. {@code dev.stator.stream} reads what a stream gives.
     */
    StreamView stream() default StreamView.NONE;

    /**
     * On a sealed type: the name of the string attribute that tells its types apart, which each item has beside those of its type; empty
     * (the default) where the texts that their keys begin with do.
     */
    String discriminator() default "";
}
