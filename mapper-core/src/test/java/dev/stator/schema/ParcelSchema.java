package dev.stator.schema;

import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

final class ParcelSchema extends TableSchema<Parcel> {
    private static final AttributeNames NAMES = AttributeNames.of("id", "no", "weight");

    static final ParcelSchema INSTANCE = new ParcelSchema();

    private ParcelSchema() {
        super(
                Parcel.class,
                NAMES,
                "parcels",
                new KeyAttribute("id", AttributeType.S),
                new KeyAttribute("no", AttributeType.N));
    }

    static Key<Parcel> key(@Nullable String id, @Nullable Object number) {
        return INSTANCE.newKey(0, id, 1, number);
    }

    @Override
    public Key<Parcel> keyOf(Parcel value) {
        return key(value.id(), value.number());
    }

    @Override
    public Parcel read(ItemReader in) {
        String id = null;
        Long number = null;
        Double weight = null;
        for (int attribute = -1; (attribute = in.next(NAMES, attribute + 1)) >= 0; ) {
            switch (attribute) {
                case 0 -> id = in.string();
                case 1 -> number = in.int64();
                case 2 -> weight = in.float64();
                default -> throw new IllegalStateException();
            }
        }
        return new Parcel(id, number, weight);
    }

    @Override
    public void write(Parcel value, ItemWriter out) {
        out.attribute(NAMES, 0);
        out.string(Objects.requireNonNull(value.id()));
        if (value.number() != null) {
            out.attribute(NAMES, 1);
            writeAttribute(1, value.number(), out);
        }
        if (value.weight() != null) {
            out.attribute(NAMES, 2);
            out.number(value.weight());
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof SdkBytes bytes) {
            out.binary(bytes);
        } else if (value instanceof Long number) {
            out.number(number);
        } else {
            out.number((Double) value);
        }
    }

    @Override
    protected @Nullable Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.int64();
            default -> in.float64();
        };
    }
}
