package hostile;

import dev.stator.expression.Attribute;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
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
 * How {@link Async.Key} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>requireKey<td>requireKey<td>String<td>S<td>
 * <tr><td>hasKey<td>hasKey<td>boolean<td>BOOL<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Async_KeySchema extends Schema<Async.Key> {
    private static final AttributeNames NAMES = AttributeNames.of("requireKey", "hasKey");

    /**
     * The one instance.
     */
    public static final Async_KeySchema INSTANCE = new Async_KeySchema();

    private Async_KeySchema() {
        super(Async.Key.class, NAMES);
    }

    @Override
    public Async.Key read(ItemReader in) {
        String requireKey = null;
        boolean hasKey = false;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                requireKey = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                hasKey = in.bool();
                attribute = in.next(NAMES, 2);
            }
        }
        return new Async.Key(requireKey, hasKey);
    }

    @Override
    protected Async.Key readItem(Map<String, AttributeValue> item) {
        String requireKey = null;
        boolean hasKey = false;
        AttributeValue stored;
        if ((stored = item.get("requireKey")) != null) {
            requireKey = StoredValue.string(stored);
        }
        if ((stored = item.get("hasKey")) != null) {
            hasKey = StoredValue.bool(stored);
        }
        return new Async.Key(requireKey, hasKey);
    }

    @Override
    public void write(Async.Key value, ItemWriter out) {
        String requireKey = value.requireKey();
        if (requireKey != null) {
            out.attribute(NAMES, 0);
            out.string(requireKey);
        }
        out.attribute(NAMES, 1);
        out.bool(value.hasKey());
    }

    @Override
    protected void writeItem(Async.Key value, Map<String, AttributeValue> item) {
        String requireKey = value.requireKey();
        if (requireKey != null) {
            item.put("requireKey", StoredValue.string(requireKey));
        }
        item.put("hasKey", StoredValue.bool(value.hasKey()));
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.bool((boolean) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.bool();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Async.Key} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Async.Key> {
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
         * {@link Async.Key#requireKey()}.
         */
        public StringAttribute<T, String> requireKey() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Async.Key#hasKey()}.
         */
        public Attribute<T, Boolean> hasKey() {
            return new Attribute<>(path().then(INSTANCE, 1));
        }
    }
}
