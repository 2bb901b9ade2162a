package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a global secondary index of a {@link Table}.
 *
 * <pre>{@code
 * @GlobalIndex(name = "byStatus", hashKey = "status", rangeKey = "createdAt")
 * @GlobalIndex(name = "byPlace", hashKey = {"country", "city"}, projection = Projection.KEYS_ONLY)
 * }</pre>
 *
 * <p>A text with a brace is a template, as of {@link HashKey}: {@code @GlobalIndex(name = "GSI1", hashKey = "STATUS#{status}")}. Its
 * attribute has the index's name with {@code PK} or {@code SK} behind it, {@code GSI1PK}. It is only written, as the properties are
 * attributes too; an item in which one is null is not in the index, and an update that sets one must tell all of them.
 *
 * <p>Keys and included attributes are named by their Java property. An item without one of the keys is not in the index.
 * Compile errors: a property that does not exist (with the nearest name), one that cannot be a key, two indexes with one
 * name, more than 20 global indexes, more than 4 hash or 4 range keys.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html">DynamoDB's quotas</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(GlobalIndex.List.class)
public @interface GlobalIndex {
    /** The index's name: 3 to 255 characters of {@code a-z A-Z 0-9 _ - .} */
    String name();

    /** The properties of the hash key, or templates of them, in order: one to four. */
    String[] hashKey();

    /** The properties of the range key, or templates of them, in order: none to four. */
    String[] rangeKey() default {};

    /** Which attributes the index holds beside the keys. */
    Projection projection() default Projection.ALL;

    /** The properties that the index holds beside the keys, with {@link Projection#INCLUDE}. */
    String[] include() default {};

    /** Holds several {@link GlobalIndex}; written by the compiler. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The indexes. */
        GlobalIndex[] value();
    }
}
