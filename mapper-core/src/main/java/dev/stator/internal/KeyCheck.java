package dev.stator.internal;

import dev.stator.error.InvalidItemException;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Finds what DynamoDB would refuse in the keys of an item, so that the message can name it and nothing is sent. */
final class KeyCheck {
    private KeyCheck() {}

    /**
     * Looks at attributes of an item, some or all.
     *
     * @param key of the item; that there is one shows that its attributes are good
     * @throws InvalidItemException if an attribute of an index's key cannot be one
     */
    static void check(Target<?> target, Key<?> key, Map<String, AttributeValue> attributes) {
        for (KeyAttribute indexKey : target.indexKeys()) {
            AttributeValue value = attributes.get(indexKey.name());
            boolean isEncrypted = target.schema().protection().place(indexKey.name()) != null;
            String problem = value == null || isEncrypted ? null : problem(indexKey, value);
            if (problem != null) {
                throw new InvalidItemException(target.schema().tableName(), key.text(), indexKey.name(), problem, null);
            }
        }
    }

    private static @Nullable String problem(KeyAttribute key, AttributeValue value) {
        if (!value.type().name().equals(key.type().name())) {
            return "as the key of an index it must be " + key.type() + ", not " + value.type();
        }
        boolean empty = switch (key.type()) {
            case S -> value.s().isEmpty();
            case B -> value.b().asByteArrayUnsafe().length == 0;
            default -> false;
        };
        return empty
                ? "as the key of an index it must not be empty; leave it out to keep the item out of the index"
                : null;
    }
}
