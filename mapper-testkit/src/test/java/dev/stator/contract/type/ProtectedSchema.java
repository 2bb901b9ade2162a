package dev.stator.contract.type;

import dev.stator.annotation.Compression;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.schema.Key;
import dev.stator.schema.Protection;
import dev.stator.schema.TableSchema;
import dev.stator.schema.Transform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema of a table with a hash key, but all other attributes are transformed in the same way, as if each had the annotations. */
final class ProtectedSchema<T> extends TableSchema<T> {
    /** So small that what has more than a few letters is an object. */
    private static final int INLINE = 40;

    private static final int MOST_BYTES = 1 << 20;

    private final TableSchema<T> plain;
    private final Protection protection;

    private ProtectedSchema(TableSchema<T> plain, Transform transform) {
        super(plain.type(), plain.names(), plain.tableName(), plain.hashKey(), null);
        this.plain = plain;
        Protection all = Protection.NONE;
        for (int i = 0; i < plain.names().size(); i++) {
            String name = plain.names().name(i);
            all = name.equals(plain.hashKey().name()) ? all : all.with(name, new Protection.Value(transform));
        }
        this.protection = all;
    }

    static <T> ProtectedSchema<T> of(TableSchema<T> plain, Transform transform) {
        return new ProtectedSchema<>(plain, transform);
    }

    /** Every combination that an attribute can have. */
    static List<Transform> combinations() {
        Transform zipped = Transform.NONE.compressed(Compression.GZIP, 1, MOST_BYTES);
        Transform zstd = Transform.NONE.compressed(Compression.ZSTD, 1, MOST_BYTES);
        Transform sealed = Transform.NONE.encrypted(false);
        return List.of(
                zipped,
                zstd,
                sealed,
                Transform.NONE.encrypted(true),
                Transform.NONE.offloaded("", INLINE, false),
                zipped.encrypted(false),
                zipped.offloaded("", INLINE, false),
                sealed.offloaded("", INLINE, false),
                zstd.encrypted(false).offloaded("", INLINE, false));
    }

    @Override
    public Protection protection() {
        return protection;
    }

    @Override
    public Key<T> keyOf(T value) {
        return keyOfItem(plain.keyOf(value).attributes());
    }

    @Override
    public T read(ItemReader in) {
        return plain.read(in);
    }

    @Override
    public void write(T value, ItemWriter out) {
        plain.write(value, out);
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        throw new UnsupportedOperationException("no attribute is written alone");
    }

    @Override
    protected @Nullable Object readAttribute(int ordinal, ItemReader in) {
        throw new UnsupportedOperationException("no attribute is read alone");
    }
}
