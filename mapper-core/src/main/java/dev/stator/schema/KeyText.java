package dev.stator.schema;

import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A key as text for messages: {@code customerId=c1, orderId=o1}; what is encrypted is not named. */
final class KeyText {
    private KeyText() {}

    static String of(TableSchema<?> schema, Map<String, AttributeValue> attributes) {
        StringBuilder text = new StringBuilder();
        append(schema, schema.hashKey(), attributes, text);
        schema.rangeKey().ifPresent(key -> append(schema, key, attributes, text));
        return text.toString();
    }

    /** The key of an item of the table, or null where a part of it is missing. */
    static @Nullable String ofItem(TableSchema<?> schema, Map<String, AttributeValue> item) {
        boolean complete = item.containsKey(schema.hashKey().name())
                && schema.rangeKey().map(key -> item.containsKey(key.name())).orElse(true);
        return complete ? of(schema, item) : null;
    }

    private static void append(
            TableSchema<?> schema, KeyAttribute key, Map<String, AttributeValue> attributes, StringBuilder text) {
        if (!text.isEmpty()) {
            text.append(", ");
        }
        text.append(key.name()).append('=');
        AttributeValue value = attributes.get(key.name());
        if (value == null) {
            text.append('?');
        } else if (schema.protection().place(key.name()) != null) {
            text.append("(encrypted)");
        } else if (value.s() != null) {
            text.append(value.s());
        } else if (value.n() != null) {
            text.append(value.n());
        } else if (value.b() != null) {
            text.append(Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe()));
        } else {
            text.append('?');
        }
    }
}
