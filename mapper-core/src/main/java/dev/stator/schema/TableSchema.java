package dev.stator.schema;

import dev.stator.annotation.StreamView;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.CodecException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the items of one table are stored: the schema of the entity, the table's name without prefix, its keys and its indexes.
 * Generated for each {@code @Table}; immutable.
 *
 * <pre>{@code
 * OrderTable.SCHEMA.tableName();    // "orders"
 * OrderTable.SCHEMA.hashKey();      // KeyAttribute[name=customerId, type=S]
 * }</pre>
 *
 * @param <T> the entity
 */
public abstract class TableSchema<T> extends Schema<T> {
    private final String tableName;
    private final KeyAttribute hashKey;
    private final @Nullable KeyAttribute rangeKey;
    private final List<Index> indexes;

    protected TableSchema(
            Class<T> type,
            AttributeNames names,
            String tableName,
            KeyAttribute hashKey,
            @Nullable KeyAttribute rangeKey,
            Index... indexes) {
        this(type, names, tableName, hashKey, rangeKey, List.of(indexes));
    }

    /** Of a table without indexes, which does not load the class of an index. */
    protected TableSchema(
            Class<T> type,
            AttributeNames names,
            String tableName,
            KeyAttribute hashKey,
            @Nullable KeyAttribute rangeKey) {
        this(type, names, tableName, hashKey, rangeKey, List.of());
    }

    private TableSchema(
            Class<T> type,
            AttributeNames names,
            String tableName,
            KeyAttribute hashKey,
            @Nullable KeyAttribute rangeKey,
            List<Index> indexes) {
        super(type, names);
        this.tableName = tableName;
        this.hashKey = hashKey;
        this.rangeKey = rangeKey;
        this.indexes = indexes;
    }

    /** The table's name, without any prefix. */
    public final String tableName() {
        return tableName;
    }

    /** The table's hash key. */
    public final KeyAttribute hashKey() {
        return hashKey;
    }

    /** The table's range key, if it has one. */
    public final Optional<KeyAttribute> rangeKey() {
        return Optional.ofNullable(rangeKey);
    }

    /** The table's indexes, in the order of their declaration. */
    public final List<Index> indexes() {
        return indexes;
    }

    /** What the table's stream keeps of each change. Generated where there is a stream. */
    public StreamView streamView() {
        return StreamView.NONE;
    }

    /**
     * The key of {@code value}. Generated.
     *
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     */
    public abstract Key<T> keyOf(T value);

    /**
     * The key of {@code value}, with new ids where it has none. Overridden by generated code where ids are parts of the key.
     *
     * @throws dev.stator.error.InvalidKeyException if another attribute of the key is null or empty
     */
    public Key<T> keyOf(T value, NewIds ids) {
        return keyOf(value);
    }

    /**
     * The key of the item that has these attributes.
     *
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is missing or empty
     */
    public final Key<T> keyOfItem(Map<String, AttributeValue> item) {
        return new Key<>(this, item);
    }

    /**
     * What {@code value} is stored as, without its key and without what Stator generates: version, times of writes, new ids, time to live.
     *
     * <pre>{@code
     * OrderTable.SCHEMA.contentOf(order);      // {status=…, total=…}
     * }</pre>
     *
     * <p>A time to live to which nothing is added is the user's own, and stays. So do the keys of indexes, but for those that are
     * made of other attributes.
     *
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored; the message names it
     */
    public final Map<String, AttributeValue> contentOf(T value) {
        @SuppressWarnings("unchecked") // it stores this value
        TableSchema<T> schema = (TableSchema<T>) schemaOf(value);
        Map<String, AttributeValue> content = schema.toItem(value);
        content.remove(schema.hashKey().name());
        schema.rangeKey().ifPresent(key -> content.remove(key.name()));
        schema.derivedKeys().forEach(derived -> content.remove(derived.name(schema)));
        for (GeneratedAttribute attribute : schema.generation().attributes()) {
            if (!(attribute instanceof GeneratedAttribute.Expiry expiry
                    && expiry.lifetime().isZero())) {
                content.remove(schema.names().name(attribute.ordinal()));
            }
        }
        return content;
    }

    /**
     * The key that {@link Key#dotted} gives this text of, for tools that are handed one.
     *
     * <pre>{@code
     * Key<Order> key = orders.schema().parseKey("c1.https://x.org");    // c1 and https://x.org: the first dot divides
     * Order order = orders.get(key).orElseThrow();
     * }</pre>
     *
     * <p>In a program the generated {@code OrderSchema.key("c1", "o1")} takes the types of the entity, which the compiler checks.
     *
     * @throws dev.stator.error.InvalidKeyException if there is no dot and the table has a range key, if a part is empty or too long, or no
     *     number or base64 where it must be; if in the hash key a backslash is before no dot and no other backslash; if the key is that of
     *     another type of the table; or if a part of it is encrypted
     */
    public final Key<T> parseKey(String text) {
        return DottedKey.parse(this, Objects.requireNonNull(text, "text"));
    }

    /** The schema that stores {@code value}: this one, but for a sealed type that of the value's own type. */
    public TableSchema<? extends T> schemaOf(T value) {
        return this;
    }

    /**
     * The schema of a stored item: this one, but for a sealed type that of the item's own type.
     *
     * @param item or as much of it as tells its type
     * @throws dev.stator.error.UndecodableItemException if it is of none of the types
     */
    public TableSchema<? extends T> schemaOfItem(Map<String, AttributeValue> item) {
        return this;
    }

    /** The schemas of the types whose items the table has: this one, but for a sealed type those of its types. */
    public List<TableSchema<? extends T>> types() {
        return List.of(this);
    }

    /** Which attributes are generated when an item is written. Overridden by generated code where there are some. */
    public Generation generation() {
        return Generation.NONE;
    }

    /** The attribute that holds when DynamoDB may delete an item, if there is one: {@link dev.stator.annotation.TimeToLive}. */
    public Optional<String> timeToLive() {
        return generation().expiry().map(expiry -> names().name(expiry.ordinal()));
    }

    /**
     * What is stored in the place of {@code value}: what its {@link dev.stator.annotation.BeforeSave} method made of it. Overridden by generated
     * code where there is one.
     */
    public T beforeSave(T value) {
        return value;
    }

    /** The attributes of index keys that are made of others. Overridden by generated code where there are some. */
    public List<DerivedKey> derivedKeys() {
        return List.of();
    }

    /** Makes the attributes of index keys that are made of others anew, where these were changed in {@code item}. */
    public final void derive(Map<String, AttributeValue> item) {
        for (DerivedKey derived : derivedKeys()) {
            String name = derived.name(this);
            try {
                KeyParts made = derived.make(this, item::get);
                item.remove(name);
                if (made.isComplete()) {
                    item.put(name, AttributeValue.fromS(made.text()));
                }
            } catch (CodecException e) {
                throw Failure.invalid(tableName, KeyText.ofItem(this, item), name, e);
            }
        }
    }

    /**
     * The schema that the table itself is made from: of a type that shares its table with others, that of the sealed type, which has the
     * indexes of all; otherwise this one. Generated where it is another.
     */
    public TableSchema<?> definition() {
        return this;
    }

    /**
     * How items of this type are told from the others of their table: all of these hold of each of its items, and of no other item. None
     * where the table has items of one type only. Generated for the types of a sealed table.
     */
    public List<TypeMark> typeMarks() {
        return List.of();
    }

    /** The mark that is an attribute of its own and in no key: the type attribute; null where there is none. */
    public final @Nullable TypeMark typeAttribute() {
        for (TypeMark mark : typeMarks()) {
            if (!isKey(mark.attribute())) {
                return mark;
            }
        }
        return null;
    }

    private boolean isKey(String attribute) {
        return attribute.equals(hashKey.name()) || (rangeKey != null && attribute.equals(rangeKey.name()));
    }

    /**
     * Refuses an item of another type; called by generated code.
     *
     * @param stored the item's type attribute, if it has one
     */
    protected static void requireType(@Nullable String stored, String attribute, String tag) {
        if (!tag.equals(stored)) {
            throw new CodecException("it is an item of another type: its '" + attribute + "' is not " + tag);
        }
    }

    /** The same of an item that is at hand. */
    protected static void requireType(Map<String, AttributeValue> item, String attribute, String tag) {
        AttributeValue stored = item.get(attribute);
        requireType(stored == null ? null : stored.s(), attribute, tag);
    }

    /** A key of this table; generated code calls it with the hash key's ordinal and value, and the range key's if there is one. */
    protected final Key<T> newKey(int hashOrdinal, @Nullable Object hash) {
        return new Key<>(this, hashOrdinal, hash);
    }

    /** A key of this table; generated code calls it with the hash key's ordinal and value, and the range key's if there is one. */
    protected final Key<T> newKey(int hashOrdinal, @Nullable Object hash, int rangeOrdinal, @Nullable Object range) {
        return new Key<>(this, hashOrdinal, hash, rangeOrdinal, range);
    }

    /**
     * The stored form of a value that the attribute of a hash key is compared with; called by key conditions.
     *
     * @throws dev.stator.error.InvalidKeyException if no hash key can be so
     */
    public final AttributeValue hashValue(int ordinal, @Nullable Object value) {
        return KeyValue.write(this, ordinal, value, KeyRules.HASH_BYTES, new AttributeValueWriter(1));
    }

    /**
     * The stored form of a value that the attribute of a range key is compared with; called by key conditions.
     *
     * @throws dev.stator.error.InvalidKeyException if no range key can be so
     */
    public final AttributeValue rangeValue(int ordinal, @Nullable Object value) {
        return KeyValue.write(this, ordinal, value, KeyRules.RANGE_BYTES, new AttributeValueWriter(1));
    }

    /**
     * What the stored form of a range key is to begin with; called by key conditions.
     *
     * @throws dev.stator.error.InvalidKeyException if no range key can begin so
     */
    public final AttributeValue rangePrefix(int ordinal, AttributeValue prefix) {
        return KeyValue.checked(this, names().name(ordinal), prefix, KeyRules.RANGE_BYTES);
    }

    /** The value of a part of a key, if the part is written as that value is; called by generated code. */
    protected static <V> V requireWritten(V value, String part) {
        return requireWritten(value, part, same -> same);
    }

    /** The same for a value whose form {@code form} gives. */
    protected static <V> V requireWritten(V value, String part, Function<? super V, ?> form) {
        if (!part.equals(KeyParts.textOf(form.apply(value)))) {
            throw new CodecException("a part of the key is another text than its value has");
        }
        return value;
    }

    /** What an optional holds that is a part of an index's key; called by generated code. */
    @SuppressWarnings("NullableOptional") // a property of a class may be anything
    protected static <V> @Nullable V orNull(@Nullable Optional<V> value) {
        return value == null ? null : value.orElse(null);
    }

    /** A part of a key which must be the same wherever it is; called by generated code. */
    protected static String requireSame(@Nullable String before, String part, String property) {
        if (before != null && !before.equals(part)) {
            throw new CodecException("'" + property + "' is in the key twice, and not the same");
        }
        return part;
    }

    @Override
    final RuntimeException invalid(@Nullable T value, String path, RuntimeException e) {
        return Failure.invalid(tableName, keyText(value), path, e);
    }

    @Override
    final AttributeNames keyNames() {
        return rangeKey == null
                ? AttributeNames.of(hashKey.name())
                : AttributeNames.of(hashKey.name(), rangeKey.name());
    }

    @Override
    final RuntimeException undecodable(@Nullable Map<String, AttributeValue> item, String path, RuntimeException e) {
        return Failure.undecodable(tableName, item == null ? null : KeyText.ofItem(this, item), path, e);
    }

    private @Nullable String keyText(@Nullable T value) {
        if (value == null) {
            return null;
        }
        try {
            return keyOf(value).text();
        } catch (RuntimeException e) {
            return null; // the key itself may be what cannot be stored; the message then does without it
        }
    }
}
