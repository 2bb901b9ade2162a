package hostile;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.MapAttribute;
import dev.stator.expression.SetAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Async.Values} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>key<td>key<td>Async.Key<td>M<td>
 * <tr><td>element<td>element<td>Set&#60;String&#62;<td>SS<td>
 * <tr><td>map<td>map<td>Map&#60;String, String&#62;<td>M<td>
 * <tr><td>array<td>array<td>String<td>S<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Async_ValuesSchema extends Schema<Async.Values> {
    private static final AttributeNames NAMES = AttributeNames.of("key", "element", "map", "array");

    /**
     * The one instance.
     */
    public static final Async_ValuesSchema INSTANCE = new Async_ValuesSchema();

    private Async_ValuesSchema() {
        super(Async.Values.class, NAMES);
    }

    @Override
    public Async.Values read(ItemReader in) {
        Async.Key key = null;
        Set<String> element = null;
        Map<String, String> map = null;
        String array = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                key = Async_KeySchema.INSTANCE.readMap(in);
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                element = readSetOfString(in);
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                map = readMapOfStringToString(in);
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                array = in.string();
                attribute = in.next(NAMES, 4);
            }
        }
        if (element == null) {
            element = new LinkedHashSet<>();
        }
        return new Async.Values(key, element, map, array);
    }

    @Override
    protected Async.Values readItem(Map<String, AttributeValue> item) {
        Async.Key key = null;
        Set<String> element = null;
        Map<String, String> map = null;
        String array = null;
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if (in.find("key")) {
            key = Async_KeySchema.INSTANCE.readMap(in);
        }
        if (in.find("element")) {
            element = readSetOfString(in);
        }
        if (in.find("map")) {
            map = readMapOfStringToString(in);
        }
        if ((stored = item.get("array")) != null) {
            array = StoredValue.string(stored);
        }
        if (element == null) {
            element = new LinkedHashSet<>();
        }
        return new Async.Values(key, element, map, array);
    }

    @Override
    public void write(Async.Values value, ItemWriter out) {
        Async.Key key = value.key();
        if (key != null) {
            out.attribute(NAMES, 0);
            Async_KeySchema.INSTANCE.writeMap(key, out);
        }
        Set<String> element = value.element();
        if (element != null && !element.isEmpty()) {
            out.attribute(NAMES, 1);
            writeSetOfString(element, out);
        }
        Map<String, String> map = value.map();
        if (map != null) {
            out.attribute(NAMES, 2);
            writeMapOfStringToString(map, out);
        }
        String array = value.array();
        if (array != null) {
            out.attribute(NAMES, 3);
            out.string(array);
        }
    }

    @Override
    protected void writeItem(Async.Values value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        Async.Key key = value.key();
        if (key != null) {
            out.key("key");
            Async_KeySchema.INSTANCE.writeMap(key, out);
        }
        Set<String> element = value.element();
        if (element != null && !element.isEmpty()) {
            out.key("element");
            writeSetOfString(element, out);
        }
        Map<String, String> map = value.map();
        if (map != null) {
            out.key("map");
            writeMapOfStringToString(map, out);
        }
        String array = value.array();
        if (array != null) {
            item.put("array", StoredValue.string(array));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> Async_KeySchema.INSTANCE.writeMap((Async.Key) value, out);
            case 1 -> writeSetOfString((Set<String>) value, out);
            case 2 -> writeMapOfStringToString((Map<String, String>) value, out);
            case 3 -> out.string((String) value);
            case 4 -> out.string((String) value);
            case 5 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> Async_KeySchema.INSTANCE.readMap(in);
            case 1 -> readSetOfString(in);
            case 2 -> readMapOfStringToString(in);
            case 3 -> in.string();
            case 4 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    private static Set<String> readSetOfString(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Set<String> set = new LinkedHashSet<>(capacity(in.beginSet(AttributeType.SS)));
        while (in.nextElement()) {
            set.add(in.string());
        }
        in.endSet();
        return set;
    }

    private static Map<String, String> readMapOfStringToString(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Map<String, String> map = new LinkedHashMap<>(capacity(in.beginMap()));
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(key, in.string());
        }
        in.endMap();
        return map;
    }

    private static void writeSetOfString(Set<String> set, ItemWriter out) {
        out.beginSet(AttributeType.SS, set.size());
        for (String element : set) {
            out.string(requireElement(element));
        }
        out.endSet();
    }

    private static void writeMapOfStringToString(Map<String, String> map, ItemWriter out) {
        out.beginMap(map.size());
        for (var entry : map.entrySet()) {
            out.key(requireKey(entry.getKey()));
            String element = entry.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                out.string(element);
            }
        }
        out.endMap();
    }

    /**
     * The handle of a {@link Async.Values} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Async.Values> {
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
         * {@link Async.Values#key()}.
         */
        public Async_KeySchema.Path<T> key() {
            return new Async_KeySchema.Path<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Async.Values#element()}.
         */
        public SetAttribute<T, Set<String>, String> element() {
            return new SetAttribute<>(path().then(INSTANCE, 1), DocumentPath.of(INSTANCE, 4));
        }

        /**
         * {@link Async.Values#map()}.
         */
        public MapAttribute<T, Map<String, String>, String, String, StringAttribute<T, String>> map(
                ) {
            return new MapAttribute<>(path().then(INSTANCE, 2), DocumentPath.of(INSTANCE, 5),
                    new StringAttribute<>(DocumentPath.of(INSTANCE, 4)));
        }

        /**
         * {@link Async.Values#array()}.
         */
        public StringAttribute<T, String> array() {
            return new StringAttribute<>(path().then(INSTANCE, 3));
        }
    }
}
