package dev.stator.schema;

/**
 * The handle of an attribute that is stored as a number.
 *
 * <pre>{@code
 * OrderTable.TOTAL.encode(100L);
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 */
public final class NumberAttribute<T, V> extends ComparableAttribute<T, V> {
    public NumberAttribute(Schema<T> schema, int ordinal) {
        super(schema, ordinal);
    }
}
