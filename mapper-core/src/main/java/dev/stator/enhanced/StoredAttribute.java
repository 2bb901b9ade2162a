package dev.stator.enhanced;

import dev.stator.schema.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One attribute of a schema as the enhanced client's converter of it.
 *
 * @param <V> the attribute's type, which only the compiler knows
 */
final class StoredAttribute<V> implements AttributeConverter<V> {
    /**
     * Stands for a type that is not known at run time. It has a parameter because the enhanced client's extension for timestamps asks for
     * that of every attribute that is a list.
     */
    private static final EnhancedType<Optional<Object>> ANY = EnhancedType.optionalOf(Object.class);

    private final Schema<?> schema;
    private final int ordinal;
    private final String name;
    private final AttributeValueType type;

    StoredAttribute(Schema<?> schema, int ordinal, AttributeValueType type) {
        this.schema = schema;
        this.ordinal = ordinal;
        this.name = schema.names().name(ordinal);
        this.type = type;
    }

    @Override
    public AttributeValue transformFrom(@Nullable V value) {
        return value == null ? AttributeValue.fromNul(true) : schema.encode(ordinal, name, value);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"
    }) // decode gives the attribute's type; null for NULL, as the enhanced client's do
    public V transformTo(AttributeValue stored) {
        return (V) schema.decode(ordinal, name, stored);
    }

    @Override
    @SuppressWarnings("unchecked") // see ANY
    public EnhancedType<V> type() {
        return (EnhancedType<V>) (EnhancedType<?>) ANY;
    }

    @Override
    public AttributeValueType attributeValueType() {
        return type;
    }
}
