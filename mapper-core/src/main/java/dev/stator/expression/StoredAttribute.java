package dev.stator.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The handle of one attribute, of which nothing is known but that the item has it or not.
 *
 * <pre>{@code
 * orders.update("c1", "o1").set(OrderTable.NOTE, "call first").remove(OrderTable.CARD).returnNew();
 * orders.scan().where(OrderTable.CARD.exists()).project(OrderTable.CARD).list();
 * }</pre>
 *
 * <p>An {@link Attribute} can be compared as well; a {@link ProtectedAttribute}, whose values are stored compressed, encrypted or in S3, cannot.
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type; of an {@code Optional}, what it holds; of a primitive, its box
 */
public abstract sealed class StoredAttribute<T, V> permits Attribute, ProtectedAttribute {
    private final DocumentPath path;

    StoredAttribute(DocumentPath path) {
        this.path = path;
    }

    /** The same kind of handle for another place; the elements of lists and maps have theirs made so. */
    protected abstract <R> StoredAttribute<R, V> moved(DocumentPath place);

    /** One attribute and more, none of them null; called by operations that take at least one. */
    @SafeVarargs
    public static <A extends StoredAttribute<?, ?>> List<A> listOf(A first, A... more) {
        List<A> attributes = new ArrayList<>();
        attributes.add(Objects.requireNonNull(first, "attribute"));
        for (A attribute : more) {
            attributes.add(Objects.requireNonNull(attribute, "attribute"));
        }
        return List.copyOf(attributes);
    }

    /** Where the attribute is in an item. */
    public final DocumentPath path() {
        return path;
    }

    /**
     * What a value of this attribute is stored as, before it is compressed, encrypted or put into S3.
     *
     * @throws dev.stator.error.InvalidItemException if it cannot be stored
     */
    public final AttributeValue encode(V value) {
        return path.encode(Objects.requireNonNull(value, "value"));
    }

    /** Whether the item has it; also where NULL is stored. */
    public final Condition<T> exists() {
        return function("attribute_exists");
    }

    /** Whether the item does not have it. */
    public final Condition<T> notExists() {
        return function("attribute_not_exists");
    }

    /** Whether {@code encoded} stands for a set without elements, which no attribute can be. */
    boolean isEmptySet(AttributeValue encoded) {
        return false;
    }

    /** Writes the stored form of a value that this attribute is compared with or replaced by. */
    final void writeOperand(AttributeValue encoded, ExpressionText out) {
        if (isEmptySet(encoded)) {
            out.refuse("'" + path
                    + "' is given an empty set, which DynamoDB does not have; an attribute that would be one is"
                    + " left out of the item, as notExists() tells");
        }
        out.value(encoded);
    }

    final Condition<T> function(String name) {
        return Condition.of(out -> out.operator(name + "(").path(path).words(")"));
    }

    /** The path, {@code address.city}. */
    @Override
    public final String toString() {
        return path.toString();
    }
}
