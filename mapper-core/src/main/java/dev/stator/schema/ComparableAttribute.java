package dev.stator.schema;

/**
 * The handle of an attribute that DynamoDB can order: stored as a string, a number or a binary.
 *
 * <pre>{@code
 * OrderTable.CREATED_AT.encode(Instant.now());
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 */
public class ComparableAttribute<T, V> extends Attribute<T, V> {
    public ComparableAttribute(Schema<T> schema, int ordinal) {
        super(schema, ordinal);
    }
}
