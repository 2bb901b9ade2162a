package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which item of which table: equal for keys that are equal to DynamoDB, which knows one number where texts differ (1 and 1.0) and
 * gives it back in a form of its own.
 *
 * @param table the table's name in DynamoDB, with prefix
 * @param hash the value of the hash key
 * @param range the value of the range key; null where the table has none
 */
public record ItemKey(String table, Object hash, @Nullable Object range) {
    /**
     * The key that {@code attributes} have.
     *
     * @param attributes a key, or a whole item
     */
    public static ItemKey of(String table, TableSchema<?> schema, Map<String, AttributeValue> attributes) {
        return new ItemKey(
                table,
                value(attributes, schema.hashKey().name()),
                schema.rangeKey().map(key -> value(attributes, key.name())).orElse(null));
    }

    private static Object value(Map<String, AttributeValue> attributes, String name) {
        AttributeValue value = Objects.requireNonNull(attributes.get(name), name);
        return switch (value.type()) {
            case S -> value.s();
            case N -> new BigDecimal(value.n()).stripTrailingZeros();
            default -> value.b();
        };
    }
}
