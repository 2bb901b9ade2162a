package dev.stator.schema;

import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.CodecException;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the items of a table are stored that has items of several types: each as its own type is. Generated for each sealed type with
 * {@code @Table}; immutable.
 *
 * <pre>{@code
 * ShopItem item = ShopItemSchema.INSTANCE.fromItem(stored);     // a Customer, or an Order
 * ShopItemSchema.INSTANCE.types();                              // [CustomerSchema.INSTANCE, OrderSchema.INSTANCE]
 * }</pre>
 *
 * @param <T> the sealed type
 */
public abstract class SealedTableSchema<T> extends TableSchema<T> {
    /** Asked for with each call; made when it is first asked for, because the types' own constants may not be there before. */
    private volatile @Nullable Protection protection;

    protected SealedTableSchema(
            Class<T> type,
            AttributeNames names,
            String tableName,
            KeyAttribute hashKey,
            @Nullable KeyAttribute rangeKey,
            Index... indexes) {
        super(type, names, tableName, hashKey, rangeKey, indexes);
    }

    /** The schemas of the types whose items the table has. Generated. */
    @Override
    public abstract List<TableSchema<? extends T>> types();

    /** The schema of what {@code value} is; null where it is of no permitted type. Generated. */
    protected abstract @Nullable TableSchema<? extends T> find(T value);

    /** The schema of what an item is; null where it is of none of the types. {@code in} stands at its begin. Generated. */
    protected abstract @Nullable TableSchema<? extends T> find(ItemReader in);

    @Override
    public final TableSchema<? extends T> schemaOf(T value) {
        TableSchema<? extends T> found = find(value);
        if (found == null) {
            throw new CodecException("the value is of no permitted type");
        }
        return found;
    }

    @Override
    public final TableSchema<? extends T> schemaOfItem(Map<String, AttributeValue> item) {
        try {
            return schemaOf(new AttributeValueReader(item));
        } catch (CodecException e) {
            throw undecodable(item, "", e);
        }
    }

    private TableSchema<? extends T> schemaOf(ItemReader in) {
        TableSchema<? extends T> found = find(in);
        if (found == null) {
            throw new CodecException("it is an item of none of the types of the table: "
                    + types().stream().map(SealedTableSchema::text).collect(Collectors.joining(", "))
                    + missing(in));
        }
        return found;
    }

    /** {@code ; it has no 'type'}: which attribute that would tell the type the item lacks. */
    private String missing(ItemReader in) {
        return types().stream()
                .flatMap(type -> type.typeMarks().stream())
                .map(TypeMark::attribute)
                .distinct()
                .filter(attribute -> in.peek(attribute) == null)
                .findFirst()
                .map(attribute -> "; it has no '" + attribute + "'")
                .orElse("");
    }

    /** {@code Order (PK begins with CUST#, SK begins with ORDER#)}. */
    private static String text(TableSchema<?> type) {
        return type.type().getSimpleName()
                + type.typeMarks().stream().map(TypeMark::toString).collect(Collectors.joining(", ", " (", ")"));
    }

    /** That of the types, which have one at most. */
    @Override
    public final Optional<String> timeToLive() {
        return types().stream().flatMap(type -> type.timeToLive().stream()).findFirst();
    }

    /** That of the types. */
    @Override
    public final Protection protection() {
        Protection all = protection;
        if (all == null) {
            all = Protection.ofAll(types());
            protection = all;
        }
        return all;
    }

    @Override
    public final T read(ItemReader in) {
        return schemaOf(in).read(in);
    }

    @Override
    public final void write(T value, ItemWriter out) {
        own(value).write(value, out);
    }

    @Override
    protected final T readItem(Map<String, AttributeValue> item) {
        return ((Schema<? extends T>) schemaOf(new AttributeValueReader(item))).readItem(item);
    }

    @Override
    protected final void writeItem(T value, Map<String, AttributeValue> item) {
        ((Schema<T>) own(value)).writeItem(value, item);
    }

    @Override
    public final Key<T> keyOf(T value) {
        return sameKey(own(value).keyOf(value));
    }

    /** The key of an item, as a key of the sealed type; called by generated code. */
    protected final Key<T> sameKey(Key<? extends T> key) {
        return new Key<>(this, key);
    }

    @SuppressWarnings("unchecked") // it is given only values of the type that it is the schema of
    private TableSchema<T> own(T value) {
        return (TableSchema<T>) schemaOf(value);
    }
}
