package dev.stator.schema;

/**
 * The handle of an attribute that is stored as a set.
 *
 * <pre>{@code
 * OrderTable.TAGS.encode(Set.of("gift"));
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 * @param <E> the type of its elements
 */
@SuppressWarnings("UnusedTypeParameter") // E is the type of the operands that conditions and updates take
public final class SetAttribute<T, V, E> extends Attribute<T, V> {
    public SetAttribute(Schema<T> schema, int ordinal) {
        super(schema, ordinal);
    }
}
