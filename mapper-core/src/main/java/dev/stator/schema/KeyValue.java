package dev.stator.schema;

import dev.stator.error.InvalidKeyException;
import dev.stator.item.AttributeValueWriter;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes one value of a key, and refuses what no key can have. */
final class KeyValue {
    private KeyValue() {}

    /** Writes {@code value} as the key's attribute with this ordinal, and gives its stored form. */
    static AttributeValue write(
            TableSchema<?> schema, int ordinal, @Nullable Object value, int maxBytes, AttributeValueWriter out) {
        String name = schema.names().name(ordinal);
        if (value == null) {
            throw new InvalidKeyException(schema.tableName(), name, "must not be null", null);
        }
        try {
            out.attribute(schema.names(), ordinal);
            schema.writeAttribute(ordinal, value instanceof KeyParts parts ? parts.text() : value, out);
        } catch (RuntimeException e) {
            Failure failure = Failure.of(e);
            throw new InvalidKeyException(
                    schema.tableName(),
                    name,
                    (value instanceof KeyParts ? "cannot be made: " : "cannot be stored: ") + failure.problem(),
                    failure.cause());
        }
        return checked(schema, name, out.item().get(name), maxBytes);
    }

    /** {@code value}, if a key can have it. */
    static AttributeValue checked(TableSchema<?> schema, String name, @Nullable AttributeValue value, int maxBytes) {
        boolean isEncrypted = schema.protection().place(name) != null;
        String problem = KeyRules.problem(value, isEncrypted ? maxBytes - KeyRules.ENCRYPTION_BYTES : maxBytes);
        if (value == null || problem != null) {
            throw new InvalidKeyException(schema.tableName(), name, String.valueOf(problem), null);
        }
        return value;
    }
}
