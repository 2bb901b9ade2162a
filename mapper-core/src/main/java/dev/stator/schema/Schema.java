package dev.stator.schema;

import dev.stator.error.InvalidItemException;
import dev.stator.error.UndecodableItemException;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.CodecException;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How one type is stored: its attributes, and the code that writes and reads them. Generated for each {@code @Document}, and as
 * {@link TableSchema} for each {@code @Table}; immutable.
 *
 * <pre>{@code
 * Map<String, AttributeValue> item = OrderSchema.INSTANCE.toItem(order);
 * Order same = OrderSchema.INSTANCE.fromItem(item);
 * String json = OrderSchema.INSTANCE.toJson(order);      // {"customerId":{"S":"c1"},"total":{"N":"100"}}
 * Order again = OrderSchema.INSTANCE.fromJson(json);
 * }</pre>
 *
 * @param <T> the type
 */
public abstract class Schema<T> {
    /** The one attribute that a value is written as when it is written alone. */
    private static final AttributeNames ONE_VALUE = AttributeNames.of("value");

    private final Class<T> type;
    private final AttributeNames names;

    protected Schema(Class<T> type, AttributeNames names) {
        this.type = type;
        this.names = names;
    }

    /** The type that is stored. */
    public final Class<T> type() {
        return type;
    }

    /** The stored names of all attributes. */
    public final AttributeNames names() {
        return names;
    }

    /** Which attributes are transformed before they are stored. Overridden by generated code where there are some. */
    public Protection protection() {
        return Protection.NONE;
    }

    /**
     * Reads the attributes of one value; {@code in} stands inside its map, and is left at the map's end. Generated.
     *
     * @throws CodecException if an attribute cannot be read
     */
    public abstract T read(ItemReader in);

    /**
     * Writes the attributes of one value; {@code out} stands inside its map. Generated.
     *
     * @throws CodecException if an attribute cannot be written
     */
    public abstract void write(T value, ItemWriter out);

    /** Reads what {@link #read} reads, from an item and nothing else, which takes less time. Generated for types with properties. */
    protected T readItem(Map<String, AttributeValue> item) {
        return read(new AttributeValueReader(item));
    }

    /** Writes what {@link #write} writes, to an item and nothing else. Generated for types with properties. */
    protected void writeItem(T value, Map<String, AttributeValue> item) {
        write(value, new AttributeValueWriter(item));
    }

    /**
     * Writes {@code value} as the attribute with this ordinal would be, without its name. Ordinals behind those of the attributes are of
     * what containers are made of. Generated.
     */
    protected abstract void writeAttribute(int ordinal, Object value, ItemWriter out);

    /** Reads a value, which is not NULL, as the attribute with this ordinal would be. Generated. */
    protected abstract @Nullable Object readAttribute(int ordinal, ItemReader in);

    /** Reads a map, or null where NULL is stored; called by generated code for a nested document. */
    public final @Nullable T readMap(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        in.beginMap();
        T value = read(in);
        in.endMap();
        return value;
    }

    /** Writes a map; called by generated code for a nested document. */
    public final void writeMap(T value, ItemWriter out) {
        out.beginMap(names.size());
        write(value, out);
        out.endMap();
    }

    /**
     * The item that {@code value} is stored as; attributes that are compressed, encrypted or in S3 are in it as they are, because that is the
     * connection's to do. An item with such attributes is not to be written by another program, and not to be logged.
     *
     * @throws InvalidItemException if an attribute cannot be stored; the message names it
     */
    public final Map<String, AttributeValue> toItem(T value) {
        Map<String, AttributeValue> item = new HashMap<>(capacity(names.size()));
        try {
            writeItem(value, item);
        } catch (RuntimeException e) {
            throw invalid(value, pathOfInvalid(value), e);
        }
        return item;
    }

    /** Where {@link #writeItem} fails, which does not know it; found by writing once more. */
    private String pathOfInvalid(T value) {
        AttributeValueWriter out = new AttributeValueWriter(names.size());
        try {
            write(value, out);
        } catch (RuntimeException e) {
            return out.path();
        }
        return "";
    }

    /**
     * The value that is stored as {@code item}. Attributes that the type does not have are ignored. Of what is compressed, encrypted or in S3,
     * the item has the values as {@link #toItem} gives them; an item that was read past the connection, with the SDK's client, cannot be read.
     *
     * @throws UndecodableItemException if an attribute cannot be read; the message names it
     */
    public final T fromItem(Map<String, AttributeValue> item) {
        try {
            return readItem(item);
        } catch (RuntimeException e) {
            throw undecodable(item, pathOfUndecodable(item), e);
        }
    }

    /** Where {@link #readItem} fails; found as {@link #pathOfInvalid} does. */
    private String pathOfUndecodable(Map<String, AttributeValue> item) {
        AttributeValueReader in = new AttributeValueReader(item);
        try {
            read(in);
        } catch (RuntimeException e) {
            return in.path();
        }
        return "";
    }

    /**
     * {@code value} as DynamoDB JSON: {@code {"customerId":{"S":"c1"},"total":{"N":"100"}}}; what is encrypted is in it as it is, as with
     * {@link #toItem}.
     *
     * @throws InvalidItemException if an attribute cannot be stored; the message names it
     */
    public final String toJson(T value) {
        return JsonText.write(this, value);
    }

    /**
     * The value that is stored as {@code json}. Attributes that the type does not have are ignored.
     *
     * @throws UndecodableItemException if it is no DynamoDB JSON, if an attribute occurs twice, or if one cannot be read; the message
     *     names it
     */
    public final T fromJson(String json) {
        return JsonText.read(this, json);
    }

    /**
     * The stored form of one value, as the attribute with this ordinal has it; called by handles.
     *
     * @param path of the value, for the message
     * @throws InvalidItemException if it cannot be stored
     */
    public final AttributeValue encode(int ordinal, String path, Object value) {
        AttributeValueWriter out = new AttributeValueWriter(1);
        try {
            out.attribute(ONE_VALUE, 0);
            writeAttribute(ordinal, value, out);
        } catch (RuntimeException e) {
            throw invalid(null, path + out.path().substring(ONE_VALUE.name(0).length()), e);
        }
        return Objects.requireNonNull(out.item().get(ONE_VALUE.name(0)));
    }

    /**
     * The value that is stored as {@code stored} by the attribute with this ordinal; null where that is NULL. Called by handles.
     *
     * @param path of the value, for the message
     * @throws UndecodableItemException if it cannot be read
     */
    public final @Nullable Object decode(int ordinal, String path, AttributeValue stored) {
        if (Boolean.TRUE.equals(stored.nul())) {
            return null;
        }
        AttributeValueReader in = new AttributeValueReader(Map.of(ONE_VALUE.name(0), stored));
        try {
            in.next(ONE_VALUE, 0);
            return readAttribute(ordinal, in);
        } catch (RuntimeException e) {
            throw undecodable(null, path + in.path().substring(ONE_VALUE.name(0).length()), e);
        }
    }

    /** The initial capacity of a hash table for {@code size} entries; called by generated code. */
    protected static int capacity(int size) {
        return size + size / 3 + 1;
    }

    /** An element of a set, which cannot be null; called by generated code. */
    protected static <E> E requireElement(@Nullable E element) {
        if (element == null) {
            throw new CodecException("a set cannot contain null");
        }
        return element;
    }

    /** A key of a map, which cannot be null; called by generated code. */
    protected static <K> K requireKey(@Nullable K key) {
        if (key == null) {
            throw new CodecException("a map's key is null");
        }
        return key;
    }

    /** What a container holds that cannot hold null; called by generated code. */
    protected static <V> V requireHeld(@Nullable V value, String container) {
        if (value == null) {
            throw new CodecException("NULL is stored, and the class " + container + " cannot hold null");
        }
        return value;
    }

    /** What {@code converter} gave, which cannot be null; called by generated code. */
    protected static <S> S requireStored(@Nullable S stored, Converter<?, ?> converter) {
        if (stored == null) {
            throw new CodecException("the converter " + converter.getClass().getSimpleName() + " gave null");
        }
        return stored;
    }

    /** The names of the key's attributes; a document has none. */
    AttributeNames keyNames() {
        return AttributeNames.of();
    }

    RuntimeException invalid(@Nullable T value, String path, RuntimeException e) {
        return Failure.invalid(type, path, e);
    }

    RuntimeException undecodable(@Nullable Map<String, AttributeValue> item, String path, RuntimeException e) {
        return Failure.undecodable(type, path, e);
    }
}
