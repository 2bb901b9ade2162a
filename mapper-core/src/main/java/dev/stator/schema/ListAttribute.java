package dev.stator.schema;

/**
 * The handle of an attribute that is stored as a list.
 *
 * <pre>{@code
 * OrderTable.LINES.encode(List.of(line));
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 * @param <E> the type of its elements
 */
@SuppressWarnings("UnusedTypeParameter") // E is the type of the operands that conditions and updates take
public final class ListAttribute<T, V, E> extends Attribute<T, V> {
    public ListAttribute(Schema<T> schema, int ordinal) {
        super(schema, ordinal);
    }
}
