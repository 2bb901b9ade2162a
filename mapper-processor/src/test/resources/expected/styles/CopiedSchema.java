package styles;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Schema;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Copied} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>name<td>name<td>String<td>S<td>
 * <tr><td>count<td>count<td>int<td>N<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class CopiedSchema extends Schema<Copied> {
    private static final AttributeNames NAMES = AttributeNames.of("name", "count");

    /**
     * The one instance.
     */
    public static final CopiedSchema INSTANCE = new CopiedSchema();

    private CopiedSchema() {
        super(Copied.class, NAMES);
    }

    @Override
    public Copied read(ItemReader in) {
        Copied.Builder builder = Copied.builder();
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                builder = builder.withName(in.string());
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                builder = builder.withCount(in.int32());
                attribute = in.next(NAMES, 2);
            }
        }
        return builder.build();
    }

    @Override
    protected Copied readItem(Map<String, AttributeValue> item) {
        Copied.Builder builder = Copied.builder();
        AttributeValue stored;
        if ((stored = item.get("name")) != null) {
            builder = builder.withName(StoredValue.string(stored));
        }
        if ((stored = item.get("count")) != null) {
            builder = builder.withCount(StoredValue.int32(stored));
        }
        return builder.build();
    }

    @Override
    public void write(Copied value, ItemWriter out) {
        String name = value.name();
        if (name != null) {
            out.attribute(NAMES, 0);
            out.string(name);
        }
        out.attribute(NAMES, 1);
        out.number(value.count());
    }

    @Override
    protected void writeItem(Copied value, Map<String, AttributeValue> item) {
        String name = value.name();
        if (name != null) {
            item.put("name", StoredValue.string(name));
        }
        item.put("count", StoredValue.number(value.count()));
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.number((int) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.int32();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Copied} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Copied> {
        /**
         * The handle of the document at this path.
         */
        public Path(DocumentPath path) {
            super(path);
        }

        @Override
        protected <R> Path<R> moved(DocumentPath place) {
            return new Path<>(place);
        }

        /**
         * {@link Copied#name()}.
         */
        public StringAttribute<T, String> name() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Copied#count()}.
         */
        public NumberAttribute<T, Integer> count() {
            return new NumberAttribute<>(path().then(INSTANCE, 1));
        }
    }
}
