package dev.stator.schema;

import dev.stator.item.AttributeValueWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key of one item: the values of its table's key attributes.
 *
 * <pre>{@code
 * Key<Order> key = OrderSchema.key("c1", "o1");    // generated, with the types of the entity's key attributes
 * key.toString();                                  // orders[customerId=c1, orderId=o1]
 * }</pre>
 *
 * <p>Immutable. Two keys are equal if they are of one table and have equal attributes.
 *
 * @param <T> the entity
 */
public final class Key<T> {
    private final TableSchema<T> schema;
    private final Map<String, AttributeValue> attributes;

    Key(TableSchema<T> schema, int hashOrdinal, @Nullable Object hash) {
        AttributeValueWriter out = new AttributeValueWriter(1);
        KeyValue.write(schema, hashOrdinal, hash, KeyRules.HASH_BYTES, out);
        this.schema = schema;
        this.attributes = Collections.unmodifiableMap(out.item());
    }

    Key(TableSchema<T> schema, int hashOrdinal, @Nullable Object hash, int rangeOrdinal, @Nullable Object range) {
        AttributeValueWriter out = new AttributeValueWriter(2);
        KeyValue.write(schema, hashOrdinal, hash, KeyRules.HASH_BYTES, out);
        KeyValue.write(schema, rangeOrdinal, range, KeyRules.RANGE_BYTES, out);
        this.schema = schema;
        this.attributes = Collections.unmodifiableMap(out.item());
    }

    /** The key of the item that has these attributes. */
    Key(TableSchema<T> schema, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        String hash = schema.hashKey().name();
        key.put(hash, KeyValue.checked(schema, hash, item.get(hash), KeyRules.HASH_BYTES));
        schema.rangeKey()
                .map(KeyAttribute::name)
                .ifPresent(range ->
                        key.put(range, KeyValue.checked(schema, range, item.get(range), KeyRules.RANGE_BYTES)));
        this.schema = schema;
        this.attributes = Collections.unmodifiableMap(key);
    }

    /** The key of the same item, as one of another type that is stored in its table. */
    Key(TableSchema<T> schema, Key<?> same) {
        this.schema = schema;
        this.attributes = same.attributes;
    }

    /** The schema of the key's table. */
    public TableSchema<T> schema() {
        return schema;
    }

    /** The attributes of the key, as they are stored but for what is encrypted; unmodifiable. */
    public Map<String, AttributeValue> attributes() {
        return attributes;
    }

    /** The attributes as text: {@code customerId=c1, orderId=o1}; a binary in base64. */
    public String text() {
        return KeyText.of(schema, attributes);
    }

    /**
     * The key as one text, for command lines, logs and links: {@code c1.o1}. {@link TableSchema#parseKey} makes the key of it again.
     *
     * <pre>{@code
     * OrderSchema.key("c1", "o1").dotted();            // c1.o1
     * OrderSchema.key("a.b", "https://x.org").dotted();    // a\.b.https://x.org
     * }</pre>
     *
     * <p>Hash key, dot, range key, each as it is stored: a number in digits, a binary in base64. In the hash key a dot is written {@code \.}
     * and a backslash {@code \\}. The key of a table without range key is its hash key, as it is.
     *
     * @throws dev.stator.error.InvalidKeyException if a part of it is encrypted, and so for no such text
     */
    public String dotted() {
        return DottedKey.of(schema, attributes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key<?> key
                && schema.tableName().equals(key.schema.tableName())
                && attributes.equals(key.attributes);
    }

    @Override
    public int hashCode() {
        return attributes.hashCode();
    }

    /** {@code orders[customerId=c1, orderId=o1]}. */
    @Override
    public String toString() {
        return schema.tableName() + "[" + text() + "]";
    }
}
