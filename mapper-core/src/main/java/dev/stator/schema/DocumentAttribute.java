package dev.stator.schema;

/**
 * The handle of an attribute that is stored as a map with the attributes of a document.
 *
 * <pre>{@code
 * OrderTable.ADDRESS.encode(address);
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 */
public final class DocumentAttribute<T, V> extends Attribute<T, V> {
    public DocumentAttribute(Schema<T> schema, int ordinal) {
        super(schema, ordinal);
    }
}
