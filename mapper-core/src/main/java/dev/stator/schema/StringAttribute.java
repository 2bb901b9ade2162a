package dev.stator.schema;

/**
 * The handle of an attribute that is stored as a string.
 *
 * <pre>{@code
 * OrderTable.STATUS.encode(Status.NEW);
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 */
public final class StringAttribute<T, V> extends ComparableAttribute<T, V> {
    public StringAttribute(Schema<T> schema, int ordinal) {
        super(schema, ordinal);
    }
}
