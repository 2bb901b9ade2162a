package hostile;

import dev.stator.error.InvalidKeyException;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.SetAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.CodecException;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Async} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>key<td>key<td>String<td>S<td>hash key
 * <tr><td>context<td>context<td>String<td>S<td>range key
 * <tr><td>in<td>in<td>Integer<td>N<td>
 * <tr><td>out<td>out<td>Integer<td>N<td>
 * <tr><td>value<td>value<td>String<td>S<td>
 * <tr><td>attribute<td>attribute<td>int<td>N<td>
 * <tr><td>names<td>names<td>Set&#60;String&#62;<td>SS<td>
 * <tr><td>values<td>values<td>String<td>S<td>
 * <tr><td>instance<td>instance<td>String<td>S<td>
 * <tr><td>schema<td>schema<td>String<td>S<td>
 * <tr><td>record<td>record<td>String<td>S<td>
 * <tr><td>yield<td>yield<td>String<td>S<td>
 * <tr><td>ordinal<td>ordinal<td>String<td>S<td>
 * <tr><td>stator<td>stator<td>String<td>S<td>
 * <tr><td>status<td>status<td>Async.STATUS<td>S<td>
 * <tr><td>&#42;&#47; &#64;see &#92;u002a &#60;b&#62;&#38;&#123;#&#125;&#34;&#39;&#10;<td>comment<td>String<td>S<td>
 * <tr><td>a.b c#:é文<td>UPPER<td>String<td>S<td>
 * <tr><td>&#36;dollar<td>$dollar<td>String<td>S<td>
 * <tr><td>other<td>other<td>Async.Values<td>M<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class AsyncSchema extends TableSchema<Async> {
    private static final AttributeNames NAMES = AttributeNames.of("key", "context", "in", "out",
            "value", "attribute", "names", "values", "instance", "schema", "record", "yield",
            "ordinal", "stator", "status", "*/ @see \\u002a <b>&{#}\"'\n", "a.b c#:é文", "$dollar",
            "other");

    /**
     * The one instance.
     */
    public static final AsyncSchema INSTANCE = new AsyncSchema();

    private AsyncSchema() {
        super(
                Async.class,
                NAMES,
                "hostile-names.1",
                new KeyAttribute("key", AttributeType.S),
                new KeyAttribute("context", AttributeType.S));
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Async> key(String key, String context) {
        return INSTANCE.newKey(0, key, 1, context);
    }

    @Override
    public Key<Async> keyOf(Async value) {
        return key(value.key(), value.context());
    }

    @Override
    public Async read(ItemReader in) {
        String key = null;
        String context = null;
        Integer in2 = null;
        Integer out = null;
        String value = null;
        int attribute2 = 0;
        Set<String> names = null;
        String values2 = null;
        String instance = null;
        String schema = null;
        String record = null;
        String yield_ = null;
        String ordinal = null;
        String stator = null;
        Async.STATUS status = null;
        String comment = null;
        String upper = null;
        String $dollar = null;
        Async.Values other = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                key = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                context = in.string();
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                in2 = in.isNull() ? null : in.int32();
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                out = in.isNull() ? null : in.int32();
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                value = in.string();
                attribute = in.next(NAMES, 5);
            }
            if (attribute == 5) {
                attribute2 = in.int32();
                attribute = in.next(NAMES, 6);
            }
            if (attribute == 6) {
                names = readSetOfString(in);
                attribute = in.next(NAMES, 7);
            }
            if (attribute == 7) {
                values2 = in.string();
                attribute = in.next(NAMES, 8);
            }
            if (attribute == 8) {
                instance = in.string();
                attribute = in.next(NAMES, 9);
            }
            if (attribute == 9) {
                schema = in.string();
                attribute = in.next(NAMES, 10);
            }
            if (attribute == 10) {
                record = in.string();
                attribute = in.next(NAMES, 11);
            }
            if (attribute == 11) {
                yield_ = in.string();
                attribute = in.next(NAMES, 12);
            }
            if (attribute == 12) {
                ordinal = in.string();
                attribute = in.next(NAMES, 13);
            }
            if (attribute == 13) {
                stator = in.string();
                attribute = in.next(NAMES, 14);
            }
            if (attribute == 14) {
                status = toSTATUS(in.symbol());
                attribute = in.next(NAMES, 15);
            }
            if (attribute == 15) {
                comment = in.string();
                attribute = in.next(NAMES, 16);
            }
            if (attribute == 16) {
                upper = in.string();
                attribute = in.next(NAMES, 17);
            }
            if (attribute == 17) {
                $dollar = in.string();
                attribute = in.next(NAMES, 18);
            }
            if (attribute == 18) {
                other = Async_ValuesSchema.INSTANCE.readMap(in);
                attribute = in.next(NAMES, 19);
            }
        }
        if (names == null) {
            names = new LinkedHashSet<>();
        }
        return new Async(key, context, in2, out, value, attribute2, names, values2, instance,
                schema, record, yield_, ordinal, stator, status, comment, upper, $dollar, other);
    }

    @Override
    protected Async readItem(Map<String, AttributeValue> item) {
        String key = null;
        String context = null;
        Integer in2 = null;
        Integer out = null;
        String value = null;
        int attribute2 = 0;
        Set<String> names = null;
        String values2 = null;
        String instance = null;
        String schema = null;
        String record = null;
        String yield_ = null;
        String ordinal = null;
        String stator = null;
        Async.STATUS status = null;
        String comment = null;
        String upper = null;
        String $dollar = null;
        Async.Values other = null;
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("key")) != null) {
            key = StoredValue.string(stored);
        }
        if ((stored = item.get("context")) != null) {
            context = StoredValue.string(stored);
        }
        if ((stored = item.get("in")) != null) {
            in2 = StoredValue.isNull(stored) ? null : StoredValue.int32(stored);
        }
        if ((stored = item.get("out")) != null) {
            out = StoredValue.isNull(stored) ? null : StoredValue.int32(stored);
        }
        if ((stored = item.get("value")) != null) {
            value = StoredValue.string(stored);
        }
        if ((stored = item.get("attribute")) != null) {
            attribute2 = StoredValue.int32(stored);
        }
        if (in.find("names")) {
            names = readSetOfString(in);
        }
        if ((stored = item.get("values")) != null) {
            values2 = StoredValue.string(stored);
        }
        if ((stored = item.get("instance")) != null) {
            instance = StoredValue.string(stored);
        }
        if ((stored = item.get("schema")) != null) {
            schema = StoredValue.string(stored);
        }
        if ((stored = item.get("record")) != null) {
            record = StoredValue.string(stored);
        }
        if ((stored = item.get("yield")) != null) {
            yield_ = StoredValue.string(stored);
        }
        if ((stored = item.get("ordinal")) != null) {
            ordinal = StoredValue.string(stored);
        }
        if ((stored = item.get("stator")) != null) {
            stator = StoredValue.string(stored);
        }
        if ((stored = item.get("status")) != null) {
            status = toSTATUS(StoredValue.string(stored));
        }
        if ((stored = item.get("*/ @see \\u002a <b>&{#}\"'\n")) != null) {
            comment = StoredValue.string(stored);
        }
        if ((stored = item.get("a.b c#:é文")) != null) {
            upper = StoredValue.string(stored);
        }
        if ((stored = item.get("$dollar")) != null) {
            $dollar = StoredValue.string(stored);
        }
        if (in.find("other")) {
            other = Async_ValuesSchema.INSTANCE.readMap(in);
        }
        if (names == null) {
            names = new LinkedHashSet<>();
        }
        return new Async(key, context, in2, out, value, attribute2, names, values2, instance,
                schema, record, yield_, ordinal, stator, status, comment, upper, $dollar, other);
    }

    @Override
    public void write(Async value, ItemWriter out) {
        String key = value.key();
        if (key != null) {
            out.attribute(NAMES, 0);
            out.string(key);
        }
        String context = value.context();
        if (context != null) {
            out.attribute(NAMES, 1);
            out.string(context);
        }
        Integer in = value.in();
        if (in != null) {
            out.attribute(NAMES, 2);
            out.number(in);
        }
        Integer out2 = value.out();
        if (out2 != null) {
            out.attribute(NAMES, 3);
            out.number(out2);
        }
        String value2 = value.value();
        if (value2 != null) {
            out.attribute(NAMES, 4);
            out.string(value2);
        }
        out.attribute(NAMES, 5);
        out.number(value.attribute());
        Set<String> names = value.names();
        if (names != null && !names.isEmpty()) {
            out.attribute(NAMES, 6);
            writeSetOfString(names, out);
        }
        String values = value.values();
        if (values != null) {
            out.attribute(NAMES, 7);
            out.string(values);
        }
        String instance = value.instance();
        if (instance != null) {
            out.attribute(NAMES, 8);
            out.string(instance);
        }
        String schema = value.schema();
        if (schema != null) {
            out.attribute(NAMES, 9);
            out.string(schema);
        }
        String record = value.record();
        if (record != null) {
            out.attribute(NAMES, 10);
            out.string(record);
        }
        String yield_ = value.yield();
        if (yield_ != null) {
            out.attribute(NAMES, 11);
            out.string(yield_);
        }
        String ordinal = value.ordinal();
        if (ordinal != null) {
            out.attribute(NAMES, 12);
            out.string(ordinal);
        }
        String stator = value.stator();
        if (stator != null) {
            out.attribute(NAMES, 13);
            out.string(stator);
        }
        Async.STATUS status = value.status();
        if (status != null) {
            out.attribute(NAMES, 14);
            out.string(nameOfSTATUS(status));
        }
        String comment = value.comment();
        if (comment != null) {
            out.attribute(NAMES, 15);
            out.string(comment);
        }
        String upper = value.UPPER();
        if (upper != null) {
            out.attribute(NAMES, 16);
            out.string(upper);
        }
        String $dollar = value.$dollar();
        if ($dollar != null) {
            out.attribute(NAMES, 17);
            out.string($dollar);
        }
        Async.Values other = value.other();
        if (other != null) {
            out.attribute(NAMES, 18);
            Async_ValuesSchema.INSTANCE.writeMap(other, out);
        }
    }

    @Override
    protected void writeItem(Async value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        String key = value.key();
        if (key != null) {
            item.put("key", StoredValue.string(key));
        }
        String context = value.context();
        if (context != null) {
            item.put("context", StoredValue.string(context));
        }
        Integer in = value.in();
        if (in != null) {
            item.put("in", StoredValue.number(in));
        }
        Integer out2 = value.out();
        if (out2 != null) {
            item.put("out", StoredValue.number(out2));
        }
        String value2 = value.value();
        if (value2 != null) {
            item.put("value", StoredValue.string(value2));
        }
        item.put("attribute", StoredValue.number(value.attribute()));
        Set<String> names = value.names();
        if (names != null && !names.isEmpty()) {
            out.key("names");
            writeSetOfString(names, out);
        }
        String values = value.values();
        if (values != null) {
            item.put("values", StoredValue.string(values));
        }
        String instance = value.instance();
        if (instance != null) {
            item.put("instance", StoredValue.string(instance));
        }
        String schema = value.schema();
        if (schema != null) {
            item.put("schema", StoredValue.string(schema));
        }
        String record = value.record();
        if (record != null) {
            item.put("record", StoredValue.string(record));
        }
        String yield_ = value.yield();
        if (yield_ != null) {
            item.put("yield", StoredValue.string(yield_));
        }
        String ordinal = value.ordinal();
        if (ordinal != null) {
            item.put("ordinal", StoredValue.string(ordinal));
        }
        String stator = value.stator();
        if (stator != null) {
            item.put("stator", StoredValue.string(stator));
        }
        Async.STATUS status = value.status();
        if (status != null) {
            item.put("status", StoredValue.string(nameOfSTATUS(status)));
        }
        String comment = value.comment();
        if (comment != null) {
            item.put("*/ @see \\u002a <b>&{#}\"'\n", StoredValue.string(comment));
        }
        String upper = value.UPPER();
        if (upper != null) {
            item.put("a.b c#:é文", StoredValue.string(upper));
        }
        String $dollar = value.$dollar();
        if ($dollar != null) {
            item.put("$dollar", StoredValue.string($dollar));
        }
        Async.Values other = value.other();
        if (other != null) {
            out.key("other");
            Async_ValuesSchema.INSTANCE.writeMap(other, out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.string((String) value);
            case 2 -> out.number((int) value);
            case 3 -> out.number((int) value);
            case 4 -> out.string((String) value);
            case 5 -> out.number((int) value);
            case 6 -> writeSetOfString((Set<String>) value, out);
            case 7 -> out.string((String) value);
            case 8 -> out.string((String) value);
            case 9 -> out.string((String) value);
            case 10 -> out.string((String) value);
            case 11 -> out.string((String) value);
            case 12 -> out.string((String) value);
            case 13 -> out.string((String) value);
            case 14 -> out.string(nameOfSTATUS((Async.STATUS) value));
            case 15 -> out.string((String) value);
            case 16 -> out.string((String) value);
            case 17 -> out.string((String) value);
            case 18 -> Async_ValuesSchema.INSTANCE.writeMap((Async.Values) value, out);
            case 19 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.string();
            case 2 -> in.int32();
            case 3 -> in.int32();
            case 4 -> in.string();
            case 5 -> in.int32();
            case 6 -> readSetOfString(in);
            case 7 -> in.string();
            case 8 -> in.string();
            case 9 -> in.string();
            case 10 -> in.string();
            case 11 -> in.string();
            case 12 -> in.string();
            case 13 -> in.string();
            case 14 -> toSTATUS(in.symbol());
            case 15 -> in.string();
            case 16 -> in.string();
            case 17 -> in.string();
            case 18 -> Async_ValuesSchema.INSTANCE.readMap(in);
            case 19 -> in.string();
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

    private static Async.STATUS toSTATUS(String name) {
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "STATUS" -> Async.STATUS.STATUS;
            case "o\"n" -> Async.STATUS.ON;
            default -> throw new CodecException(
                    "the stored string is no constant of STATUS; it has STATUS, o\"n");
        };
    }

    private static void writeSetOfString(Set<String> set, ItemWriter out) {
        out.beginSet(AttributeType.SS, set.size());
        for (String element : set) {
            out.string(requireElement(element));
        }
        out.endSet();
    }

    private static String nameOfSTATUS(Async.STATUS constant) {
        return switch (constant) {
            case STATUS -> "STATUS";
            case ON -> "o\"n";
        };
    }

    /**
     * The handle of a {@link Async} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Async> {
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
         * {@link Async#key()}, hash key.
         */
        public StringAttribute<T, String> key() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Async#context()}, range key.
         */
        public StringAttribute<T, String> context() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Async#in()}.
         */
        public NumberAttribute<T, Integer> in() {
            return new NumberAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link Async#out()}.
         */
        public NumberAttribute<T, Integer> out() {
            return new NumberAttribute<>(path().then(INSTANCE, 3));
        }

        /**
         * {@link Async#value()}.
         */
        public StringAttribute<T, String> value() {
            return new StringAttribute<>(path().then(INSTANCE, 4));
        }

        /**
         * {@link Async#attribute()}.
         */
        public NumberAttribute<T, Integer> attribute() {
            return new NumberAttribute<>(path().then(INSTANCE, 5));
        }

        /**
         * {@link Async#names()}.
         */
        public SetAttribute<T, Set<String>, String> names() {
            return new SetAttribute<>(path().then(INSTANCE, 6), DocumentPath.of(INSTANCE, 19));
        }

        /**
         * {@link Async#values()}.
         */
        public StringAttribute<T, String> values() {
            return new StringAttribute<>(path().then(INSTANCE, 7));
        }

        /**
         * {@link Async#instance()}.
         */
        public StringAttribute<T, String> instance() {
            return new StringAttribute<>(path().then(INSTANCE, 8));
        }

        /**
         * {@link Async#schema()}.
         */
        public StringAttribute<T, String> schema() {
            return new StringAttribute<>(path().then(INSTANCE, 9));
        }

        /**
         * {@link Async#record()}.
         */
        public StringAttribute<T, String> record() {
            return new StringAttribute<>(path().then(INSTANCE, 10));
        }

        /**
         * {@link Async#yield()}.
         */
        public StringAttribute<T, String> yield_() {
            return new StringAttribute<>(path().then(INSTANCE, 11));
        }

        /**
         * {@link Async#ordinal()}.
         */
        public StringAttribute<T, String> ordinal() {
            return new StringAttribute<>(path().then(INSTANCE, 12));
        }

        /**
         * {@link Async#stator()}.
         */
        public StringAttribute<T, String> stator() {
            return new StringAttribute<>(path().then(INSTANCE, 13));
        }

        /**
         * {@link Async#status()}.
         */
        public StringAttribute<T, Async.STATUS> status() {
            return new StringAttribute<>(path().then(INSTANCE, 14));
        }

        /**
         * {@link Async#comment()}.
         */
        public StringAttribute<T, String> comment() {
            return new StringAttribute<>(path().then(INSTANCE, 15));
        }

        /**
         * {@link Async#UPPER()}.
         */
        public StringAttribute<T, String> upper() {
            return new StringAttribute<>(path().then(INSTANCE, 16));
        }

        /**
         * {@link Async#$dollar()}.
         */
        public StringAttribute<T, String> $dollar() {
            return new StringAttribute<>(path().then(INSTANCE, 17));
        }

        /**
         * {@link Async#other()}.
         */
        public Async_ValuesSchema.Path<T> other() {
            return new Async_ValuesSchema.Path<>(path().then(INSTANCE, 18));
        }
    }
}
