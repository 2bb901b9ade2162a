package dev.stator.schema;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The handle of one attribute: names it in conditions, updates and projections, with its type.
 *
 * <pre>{@code
 * OrderTable.STATUS.name();                  // "status"
 * OrderTable.STATUS.encode(Status.NEW);      // AttributeValue(S=NEW)
 * }</pre>
 *
 * <p>Generated as constants. The subclasses tell which operators the attribute's type has: {@link ComparableAttribute} and below
 * it {@link StringAttribute}, {@link NumberAttribute} and {@link BinaryAttribute}; {@link SetAttribute}, {@link ListAttribute},
 * {@link MapAttribute} and {@link DocumentAttribute}; any other is a plain {@code Attribute}.
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type; of an {@code Optional}, what it holds; of a primitive, its box
 */
public class Attribute<T, V> {
    private final Schema<T> schema;
    private final int ordinal;

    public Attribute(Schema<T> schema, int ordinal) {
        this.schema = schema;
        this.ordinal = ordinal;
    }

    /** The stored name. */
    public final String name() {
        return schema.names().name(ordinal);
    }

    /** The schema that has the attribute. */
    public final Schema<T> schema() {
        return schema;
    }

    /**
     * The stored form of a value of this attribute.
     *
     * @throws dev.stator.error.InvalidItemException if it cannot be stored
     */
    public final AttributeValue encode(V value) {
        return schema.encode(ordinal, value);
    }

    @Override
    public final String toString() {
        return schema.type().getSimpleName() + "." + name();
    }
}
