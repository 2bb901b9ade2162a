package dev.stator.schema;

/**
 * The handle of an attribute that is stored as a binary.
 *
 * <pre>{@code
 * OrderTable.THUMBNAIL.encode(bytes);
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 */
public final class BinaryAttribute<T, V> extends ComparableAttribute<T, V> {
    public BinaryAttribute(Schema<T> schema, int ordinal) {
        super(schema, ordinal);
    }
}
