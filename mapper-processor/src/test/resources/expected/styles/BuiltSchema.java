package styles;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Built} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>label<td>label<td>String<td>S<td>
 * <tr><td>steps<td>steps<td>List&#60;String&#62;<td>L<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class BuiltSchema extends Schema<Built> {
    private static final AttributeNames NAMES = AttributeNames.of("label", "steps");

    /**
     * The one instance.
     */
    public static final BuiltSchema INSTANCE = new BuiltSchema();

    private BuiltSchema() {
        super(Built.class, NAMES);
    }

    @Override
    public Built read(ItemReader in) {
        Built.Builder builder = Built.builder();
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                builder = builder.label(in.string());
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                builder = builder.steps(readListOfString(in));
                attribute = in.next(NAMES, 2);
            }
        }
        return builder.build();
    }

    @Override
    protected Built readItem(Map<String, AttributeValue> item) {
        Built.Builder builder = Built.builder();
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("label")) != null) {
            builder = builder.label(StoredValue.string(stored));
        }
        if (in.find("steps")) {
            builder = builder.steps(readListOfString(in));
        }
        return builder.build();
    }

    @Override
    public void write(Built value, ItemWriter out) {
        String label = value.label();
        if (label != null) {
            out.attribute(NAMES, 0);
            out.string(label);
        }
        List<String> steps = value.steps();
        if (steps != null) {
            out.attribute(NAMES, 1);
            writeListOfString(steps, out);
        }
    }

    @Override
    protected void writeItem(Built value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        String label = value.label();
        if (label != null) {
            item.put("label", StoredValue.string(label));
        }
        List<String> steps = value.steps();
        if (steps != null) {
            out.key("steps");
            writeListOfString(steps, out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> writeListOfString((List<String>) value, out);
            case 2 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> readListOfString(in);
            case 2 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    private static List<String> readListOfString(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<String> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(in.string());
        }
        in.endList();
        return list;
    }

    private static void writeListOfString(List<String> list, ItemWriter out) {
        out.beginList(list.size());
        for (String element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                out.string(element);
            }
        }
        out.endList();
    }

    /**
     * The handle of a {@link Built} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Built> {
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
         * {@link Built#label()}.
         */
        public StringAttribute<T, String> label() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Built#steps()}.
         */
        public ListAttribute<T, List<String>, String, StringAttribute<T, String>> steps() {
            return new ListAttribute<>(path().then(INSTANCE, 1),
                    new StringAttribute<>(DocumentPath.of(INSTANCE, 2)));
        }
    }
}
