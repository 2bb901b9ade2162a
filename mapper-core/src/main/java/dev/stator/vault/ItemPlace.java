package dev.stator.vault;

import dev.stator.schema.Transform;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which item a value is of.
 *
 * @param table the table's name, without any prefix: encrypted values are bound to it
 * @param storedTable the table's name in DynamoDB: objects are of it
 * @param key the attributes of the table's key, as the entity knows them; none where it is of no item in particular
 * @param encryptedKey which attributes of the key are encrypted, and how
 * @param keyText the key for messages, without what is encrypted of it; null where it is of no item in particular
 */
public record ItemPlace(
        String table,
        String storedTable,
        Map<String, AttributeValue> key,
        Map<String, Transform> encryptedKey,
        @Nullable String keyText) {
    public ItemPlace {
        key = Map.copyOf(key);
        encryptedKey = Map.copyOf(encryptedKey);
    }

    /** Values of a table that are of no item in particular. */
    public static ItemPlace of(String table, String storedTable) {
        return new ItemPlace(table, storedTable, Map.of(), Map.of(), null);
    }

    /** A value of this item. */
    public ValuePlace at(List<String> path) {
        return new ValuePlace(this, List.copyOf(path));
    }

    /** {@code orders[customerId=c1]}. */
    @Override
    public String toString() {
        return keyText == null ? table : table + "[" + keyText + "]";
    }
}
