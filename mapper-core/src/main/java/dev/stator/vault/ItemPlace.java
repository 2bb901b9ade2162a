package dev.stator.vault;

import dev.stator.schema.Transform;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which item a value is of. Two are equal if they are of one table in DynamoDB, have equal keys, and were found under the same. */
public final class ItemPlace {
    private final String table;
    private final String storedTable;
    private final Map<String, AttributeValue> key;
    private final Map<String, Transform> encryptedKey;
    private final Map<String, AttributeValue> foundKey;
    private final @Nullable Supplier<String> keyText;

    /**
     * The place of an item.
     *
     * @param table the table's name, without any prefix: encrypted values are bound to it
     * @param storedTable the table's name in DynamoDB: objects are of it
     * @param key the attributes of the table's key, as the entity knows them; none where it is of no item in particular
     * @param encryptedKey which attributes of the key are encrypted, and how
     * @param keyText the key for messages, without what is encrypted of it: made when there is one; null where it is of no item in particular
     */
    public ItemPlace(
            String table,
            String storedTable,
            Map<String, AttributeValue> key,
            Map<String, Transform> encryptedKey,
            @Nullable Supplier<String> keyText) {
        this(table, storedTable, Map.copyOf(key), Map.copyOf(encryptedKey), Map.of(), keyText);
    }

    private ItemPlace(
            String table,
            String storedTable,
            Map<String, AttributeValue> key,
            Map<String, Transform> encryptedKey,
            Map<String, AttributeValue> foundKey,
            @Nullable Supplier<String> keyText) {
        this.table = table;
        this.storedTable = storedTable;
        this.key = key;
        this.encryptedKey = encryptedKey;
        this.foundKey = foundKey;
        this.keyText = keyText;
    }

    /** The same, found under a key as it is stored: of several cryptographic keys any may have encrypted it. */
    public ItemPlace foundUnder(Map<String, AttributeValue> encrypted) {
        return new ItemPlace(table, storedTable, key, encryptedKey, Map.copyOf(encrypted), keyText);
    }

    /** Values of a table that are of no item in particular. */
    public static ItemPlace of(String table, String storedTable) {
        return new ItemPlace(table, storedTable, Map.of(), Map.of(), null);
    }

    /** The table's name, without any prefix. */
    public String table() {
        return table;
    }

    /** The table's name in DynamoDB. */
    public String storedTable() {
        return storedTable;
    }

    /** The attributes of the table's key, as the entity knows them; none where it is of no item in particular. */
    public Map<String, AttributeValue> key() {
        return key;
    }

    /** Which attributes of the key are encrypted, and how. */
    public Map<String, Transform> encryptedKey() {
        return encryptedKey;
    }

    /** What is encrypted of the key, as it is stored; empty where nothing is, and where the item was not found yet. */
    public Map<String, AttributeValue> foundKey() {
        return foundKey;
    }

    /** The key for messages, without what is encrypted of it; null where it is of no item in particular. */
    public @Nullable String keyText() {
        return keyText == null ? null : keyText.get();
    }

    /** A value of this item. */
    public ValuePlace at(List<String> path) {
        return new ValuePlace(this, List.copyOf(path));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemPlace item
                && storedTable.equals(item.storedTable)
                && key.equals(item.key)
                && foundKey.equals(item.foundKey);
    }

    @Override
    public int hashCode() {
        return 31 * storedTable.hashCode() + key.hashCode();
    }

    /** {@code orders[customerId=c1]}. */
    @Override
    public String toString() {
        return keyText == null ? table : table + "[" + keyText.get() + "]";
    }
}
