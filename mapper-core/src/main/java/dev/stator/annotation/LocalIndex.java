package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a local secondary index of a {@link Table}: the table's hash key with another range key.
 *
 * <pre>{@code
 * @LocalIndex(name = "byTotal", rangeKey = "total")
 * }</pre>
 *
 * <p>A local index can only be made together with its table. Compile errors: a property that does not exist (with the
 * nearest name) or that cannot be a key, a table without a range key, two indexes with one name, more than 5 local indexes.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html">DynamoDB's quotas</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(LocalIndex.List.class)
public @interface LocalIndex {
    /** The index's name: 3 to 255 characters of {@code a-z A-Z 0-9 _ - .} */
    String name();

    /** The property of the range key, or a template as in {@link GlobalIndex}: {@code "{placed}#{total:10}"}. */
    String rangeKey();

    /** Which attributes the index holds beside the keys. */
    Projection projection() default Projection.ALL;

    /** The properties that the index holds beside the keys, with {@link Projection#INCLUDE}. */
    String[] include() default {};

    /** Holds several {@link LocalIndex}; written by the compiler. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {
        /** The indexes. */
        LocalIndex[] value();
    }
}
