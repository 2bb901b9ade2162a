package hostile;

import dev.stator.error.InvalidKeyException;
import dev.stator.expression.Attribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.CodecException;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

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

    /**
     * {@link Async#key()}, hash key.
     */
    public static final StringAttribute<Async, String> KEY = new StringAttribute<>(DocumentPath.of(INSTANCE, 0));

    /**
     * {@link Async#context()}, range key.
     */
    public static final StringAttribute<Async, String> CONTEXT = new StringAttribute<>(DocumentPath.of(INSTANCE, 1));

    /**
     * {@link Async#in()}.
     */
    public static final NumberAttribute<Async, Integer> IN = new NumberAttribute<>(DocumentPath.of(INSTANCE, 2));

    /**
     * {@link Async#out()}.
     */
    public static final NumberAttribute<Async, Integer> OUT = new NumberAttribute<>(DocumentPath.of(INSTANCE, 3));

    /**
     * {@link Async#value()}.
     */
    public static final StringAttribute<Async, String> VALUE = new StringAttribute<>(DocumentPath.of(INSTANCE, 4));

    /**
     * {@link Async#attribute()}.
     */
    public static final NumberAttribute<Async, Integer> ATTRIBUTE = new NumberAttribute<>(DocumentPath.of(INSTANCE, 5));

    /**
     * {@link Async#names()}.
     */
    public static final Attribute<Async, Set<String>> NAMES_ = new Attribute<>(DocumentPath.of(INSTANCE, 6));

    /**
     * {@link Async#values()}.
     */
    public static final StringAttribute<Async, String> VALUES = new StringAttribute<>(DocumentPath.of(INSTANCE, 7));

    /**
     * {@link Async#instance()}.
     */
    public static final StringAttribute<Async, String> INSTANCE_ = new StringAttribute<>(DocumentPath.of(INSTANCE, 8));

    /**
     * {@link Async#schema()}.
     */
    public static final StringAttribute<Async, String> SCHEMA_ = new StringAttribute<>(DocumentPath.of(INSTANCE, 9));

    /**
     * {@link Async#record()}.
     */
    public static final StringAttribute<Async, String> RECORD = new StringAttribute<>(DocumentPath.of(INSTANCE, 10));

    /**
     * {@link Async#yield()}.
     */
    public static final StringAttribute<Async, String> YIELD = new StringAttribute<>(DocumentPath.of(INSTANCE, 11));

    /**
     * {@link Async#ordinal()}.
     */
    public static final StringAttribute<Async, String> ORDINAL = new StringAttribute<>(DocumentPath.of(INSTANCE, 12));

    /**
     * {@link Async#stator()}.
     */
    public static final StringAttribute<Async, String> STATOR = new StringAttribute<>(DocumentPath.of(INSTANCE, 13));

    /**
     * {@link Async#status()}.
     */
    public static final StringAttribute<Async, Async.STATUS> STATUS2 = new StringAttribute<>(DocumentPath.of(INSTANCE, 14));

    /**
     * {@link Async#comment()}.
     */
    public static final StringAttribute<Async, String> COMMENT = new StringAttribute<>(DocumentPath.of(INSTANCE, 15));

    /**
     * {@link Async#UPPER()}.
     */
    public static final StringAttribute<Async, String> UPPER = new StringAttribute<>(DocumentPath.of(INSTANCE, 16));

    /**
     * {@link Async#$dollar()}.
     */
    public static final StringAttribute<Async, String> $DOLLAR = new StringAttribute<>(DocumentPath.of(INSTANCE, 17));

    /**
     * {@link Async#other()}.
     */
    public static final Attribute<Async, Async.Values> OTHER = new Attribute<>(DocumentPath.of(INSTANCE, 18));

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
        for (int attribute; (attribute = in.next(NAMES)) >= 0; ) {
            switch (attribute) {
                case 0 -> key = in.string();
                case 1 -> context = in.string();
                case 2 -> in2 = in.isNull() ? null : in.int32();
                case 3 -> out = in.isNull() ? null : in.int32();
                case 4 -> value = in.string();
                case 5 -> attribute2 = in.int32();
                case 6 -> names = readSetOfString(in);
                case 7 -> values2 = in.string();
                case 8 -> instance = in.string();
                case 9 -> schema = in.string();
                case 10 -> record = in.string();
                case 11 -> yield_ = in.string();
                case 12 -> ordinal = in.string();
                case 13 -> stator = in.string();
                case 14 -> status = toSTATUS(in.string());
                case 15 -> comment = in.string();
                case 16 -> upper = in.string();
                case 17 -> $dollar = in.string();
                case 18 -> other = Async_ValuesSchema.INSTANCE.readMap(in);
            }
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
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
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
}
