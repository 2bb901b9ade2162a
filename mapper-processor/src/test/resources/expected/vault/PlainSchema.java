package vault;

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
 * How {@link Plain} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>text<td>text<td>String<td>S<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class PlainSchema extends Schema<Plain> {
    private static final AttributeNames NAMES = AttributeNames.of("text");

    /**
     * The one instance.
     */
    public static final PlainSchema INSTANCE = new PlainSchema();

    private PlainSchema() {
        super(Plain.class, NAMES);
    }

    @Override
    public Plain read(ItemReader in) {
        String text = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                text = in.string();
                attribute = in.next(NAMES, 1);
            }
        }
        return new Plain(text);
    }

    @Override
    protected Plain readItem(Map<String, AttributeValue> item) {
        String text = null;
        AttributeValue stored;
        if ((stored = item.get("text")) != null) {
            text = StoredValue.string(stored);
        }
        return new Plain(text);
    }

    @Override
    public void write(Plain value, ItemWriter out) {
        String text = value.text();
        if (text != null) {
            out.attribute(NAMES, 0);
            out.string(text);
        }
    }

    @Override
    protected void writeItem(Plain value, Map<String, AttributeValue> item) {
        String text = value.text();
        if (text != null) {
            item.put("text", StoredValue.string(text));
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Plain} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Plain> {
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
         * {@link Plain#text()}.
         */
        public StringAttribute<T, String> text() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }
    }
}
