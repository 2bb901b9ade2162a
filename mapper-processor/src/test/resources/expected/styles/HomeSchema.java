package styles;

import dev.stator.expression.BinaryAttribute;
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
 * How {@link Home} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>town<td>town<td>String<td>S<td>
 * <tr><td>picture<td>picture<td>byte[]<td>B<td>
 * <tr><td>size<td>size<td>float<td>N<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class HomeSchema extends Schema<Home> {
    private static final AttributeNames NAMES = AttributeNames.of("town", "picture", "size");

    /**
     * The one instance.
     */
    public static final HomeSchema INSTANCE = new HomeSchema();

    private HomeSchema() {
        super(Home.class, NAMES);
    }

    @Override
    public Home read(ItemReader in) {
        Home home = new Home();
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                home.town = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                home.picture = in.isNull() ? null : in.binary().asByteArray();
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                home.size = in.float32();
                attribute = in.next(NAMES, 3);
            }
        }
        return home;
    }

    @Override
    protected Home readItem(Map<String, AttributeValue> item) {
        Home home = new Home();
        AttributeValue stored;
        if ((stored = item.get("town")) != null) {
            home.town = StoredValue.string(stored);
        }
        if ((stored = item.get("picture")) != null) {
            home.picture = StoredValue.isNull(stored) ? null : StoredValue.binary(stored).asByteArray();
        }
        if ((stored = item.get("size")) != null) {
            home.size = StoredValue.float32(stored);
        }
        return home;
    }

    @Override
    public void write(Home value, ItemWriter out) {
        String town = value.town;
        if (town != null) {
            out.attribute(NAMES, 0);
            out.string(town);
        }
        byte[] picture = value.picture;
        if (picture != null) {
            out.attribute(NAMES, 1);
            out.binary(picture);
        }
        out.attribute(NAMES, 2);
        out.number(value.size);
    }

    @Override
    protected void writeItem(Home value, Map<String, AttributeValue> item) {
        String town = value.town;
        if (town != null) {
            item.put("town", StoredValue.string(town));
        }
        byte[] picture = value.picture;
        if (picture != null) {
            item.put("picture", StoredValue.binary(picture));
        }
        item.put("size", StoredValue.number(value.size));
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.binary((byte[]) value);
            case 2 -> out.number((float) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.binary().asByteArray();
            case 2 -> in.float32();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Home} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Home> {
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
         * {@link Home#town}.
         */
        public StringAttribute<T, String> town() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Home#picture}.
         */
        public BinaryAttribute<T, byte[]> picture() {
            return new BinaryAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Home#size}.
         */
        public NumberAttribute<T, Float> size_() {
            return new NumberAttribute<>(path().then(INSTANCE, 2));
        }
    }
}
