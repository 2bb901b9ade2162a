package dev.stator.schema;

/**
 * The handle of an attribute that is stored as a map with free keys.
 *
 * <pre>{@code
 * OrderTable.PRICES.encode(Map.of("EUR", price));
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 * @param <E> the type of its values
 */
@SuppressWarnings("UnusedTypeParameter") // E is the type of the operands that conditions and updates take
public final class MapAttribute<T, V, E> extends Attribute<T, V> {
    public MapAttribute(Schema<T> schema, int ordinal) {
        super(schema, ordinal);
    }
}
