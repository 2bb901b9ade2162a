package dev.stator.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class, record or sealed interface that is stored as a map inside an item.
 *
 * <pre>{@code
 * @Document record Line(String sku, int quantity, BigDecimal price) {}
 *
 * @Document sealed interface Payment permits Card, Cash {}           // told apart by the attribute "type"
 * @Document("card") record Card(String last4) implements Payment {}  // stored with type = "card"
 * @Document("cash") record Cash(BigDecimal given) implements Payment {}
 * }</pre>
 *
 * <p>For {@code Line} the processor generates {@code LineSchema}. A document may contain other documents, itself included.
 * DynamoDB allows 32 levels.
 *
 * <p>Compile errors: key annotations in a document, a permitted type of a sealed interface without {@code @Document}, two
 * of them with one name, a property stored under the name of the discriminator.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Document {
    /**
     * What the discriminator attribute says for this type, where the type is one of a sealed interface; empty (the default)
     * means the simple name of the class.
     */
    String value() default "";

    /** On a sealed interface: the name of the string attribute that tells the permitted types apart. */
    String discriminator() default "type";
}
