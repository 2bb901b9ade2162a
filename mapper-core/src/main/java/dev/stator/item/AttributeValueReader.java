package dev.stator.item;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads an item that the SDK handed over.
 *
 * <pre>{@code
 * Order order = OrderSchema.INSTANCE.read(new AttributeValueReader(response.item()));
 * }</pre>
 *
 * <p>{@link #next} goes through the names that are asked for, not through the item, so attributes that are not known cost nothing.
 */
public final class AttributeValueReader implements ItemReader {
    /** Stands for the value where there is none at hand, so that the fast paths need no check for it. */
    private static final AttributeValue NOTHING = AttributeValue.builder().build();

    // The level at hand. Outer levels are kept in frames, which are made when the first list or map is entered and then
    // reused.
    private @Nullable Map<String, AttributeValue> map;
    private @Nullable List<?> list;
    private @Nullable Iterator<Map.Entry<String, AttributeValue>> entries;
    private @Nullable AttributeNames names;
    private @Nullable String key;
    private int position; // of the next attribute or element

    private AttributeValue value = NOTHING;
    private @Nullable Object element; // of a set: a String or SdkBytes; null outside of sets
    private AttributeType setType = AttributeType.NULL;
    private @Nullable Frame outer;
    private @Nullable Frame spare;
    private int depth;

    /** A reader that stands inside {@code item}. */
    public AttributeValueReader(Map<String, AttributeValue> item) {
        this.map = item;
    }

    @Override
    public int next(AttributeNames names, int from) {
        Map<String, AttributeValue> map = this.map;
        if (map == null) {
            throw misplaced();
        }
        if (from == 0) { // the other calls, of which there are more, are spared the garbage collector's write barrier
            this.names = names;
        }
        int size = names.size();
        for (int i = from; i < size; i++) {
            AttributeValue found = map.get(names.name(i));
            if (found != null) {
                value = found;
                position = i + 1;
                return i;
            }
        }
        position = Integer.MAX_VALUE;
        value = NOTHING;
        return -1;
    }

    /**
     * Whether the map that the reader stands in has this attribute; if so, the reader then stands at its value. Called by generated code
     * that looks for attributes itself, instead of {@link #next}.
     */
    public boolean find(String attribute) {
        if (map == null) {
            throw misplaced();
        }
        AttributeValue found = map.get(attribute);
        key = attribute;
        value = found == null ? NOTHING : found;
        return found != null;
    }

    @Override
    public AttributeType type() {
        return element != null ? elementType() : StoredValue.type(value);
    }

    @Override
    public boolean isNull() {
        return value.nul() != null;
    }

    @Override
    public @Nullable String string() {
        String s = value.s();
        return s != null ? s : (String) elementOrNull(AttributeType.S);
    }

    @Override
    public boolean bool() {
        Boolean bool = value.bool();
        if (bool == null) {
            requireNull(AttributeType.BOOL);
            return false;
        }
        return bool;
    }

    @Override
    public byte int8() {
        String n = number();
        return n == null ? 0 : NumberText.toInt8(n);
    }

    @Override
    public short int16() {
        String n = number();
        return n == null ? 0 : NumberText.toInt16(n);
    }

    @Override
    public int int32() {
        String n = number();
        return n == null ? 0 : NumberText.toInt32(n);
    }

    @Override
    public long int64() {
        String n = number();
        return n == null ? 0 : NumberText.toInt64(n);
    }

    @Override
    public float float32() {
        String n = number();
        return n == null ? 0 : NumberText.toFloat(n);
    }

    @Override
    public double float64() {
        String n = number();
        return n == null ? 0 : NumberText.toDouble(n);
    }

    @Override
    public @Nullable BigDecimal decimal() {
        String n = number();
        return n == null ? null : NumberText.toBigDecimal(n);
    }

    @Override
    public @Nullable BigInteger integer() {
        String n = number();
        return n == null ? null : NumberText.toBigInteger(n);
    }

    @Override
    public @Nullable SdkBytes binary() {
        SdkBytes b = value.b();
        return b != null ? b : (SdkBytes) elementOrNull(AttributeType.B);
    }

    @Override
    public int beginMap() {
        if (!value.hasM()) {
            throw mismatch(AttributeType.M);
        }
        Map<String, AttributeValue> entered = value.m();
        push();
        map = entered;
        return entered.size();
    }

    @Override
    public @Nullable String nextKey() {
        if (entries == null) {
            if (map == null) {
                throw misplaced();
            }
            entries = map.entrySet().iterator();
        }
        if (!entries.hasNext()) {
            key = null;
            value = NOTHING;
            return null;
        }
        Map.Entry<String, AttributeValue> entry = entries.next();
        key = entry.getKey();
        value = entry.getValue() == null ? NOTHING : entry.getValue();
        return key;
    }

    @Override
    public void endMap() {
        pop();
    }

    @Override
    public int beginList() {
        if (!value.hasL()) {
            throw mismatch(AttributeType.L);
        }
        return enter(value.l());
    }

    @Override
    public boolean nextElement() {
        List<?> list = this.list;
        if (list == null) {
            throw misplaced();
        }
        if (position >= list.size()) {
            position = Integer.MAX_VALUE;
            value = NOTHING;
            element = null;
            return false;
        }
        Object next = list.get(position++);
        if (next instanceof AttributeValue found) {
            value = found;
        } else {
            value = NOTHING;
            element = next;
        }
        return true;
    }

    @Override
    public void endList() {
        pop();
    }

    @Override
    public int beginSet(AttributeType type) {
        List<?> elements = elements(type);
        if (elements == null) {
            if (!value.hasL() || !value.l().isEmpty()) {
                throw mismatch(type);
            }
            elements = value.l();
        }
        int size = enter(elements);
        setType = type;
        return size;
    }

    /** Not by a switch: one on an enum loads a class of its own, which counts when a JVM has just started. */
    private @Nullable List<?> elements(AttributeType type) {
        if (type == AttributeType.SS) {
            return value.hasSs() ? value.ss() : null;
        } else if (type == AttributeType.NS) {
            return value.hasNs() ? value.ns() : null;
        } else if (type == AttributeType.BS) {
            return value.hasBs() ? value.bs() : null;
        }
        throw new IllegalArgumentException(type + " is not the type of a set");
    }

    @Override
    public void endSet() {
        pop();
    }

    @Override
    public AttributeValue attributeValue() {
        if (element != null) {
            return switch (elementType()) {
                case S -> AttributeValue.createS((String) element);
                case N -> AttributeValue.createN((String) element);
                default -> AttributeValue.createB((SdkBytes) element);
            };
        }
        type(); // refuses a value of no type
        return value;
    }

    @Override
    public @Nullable String peek(String attribute) {
        if (map == null) {
            throw misplaced();
        }
        AttributeValue found = map.get(attribute);
        return found == null ? null : found.s();
    }

    @Override
    public String path() {
        StringBuilder path = new StringBuilder();
        path(outer, path);
        segment(map, names, key, position, path);
        return path.toString();
    }

    /** The number of maps, lists and sets that the reader stands in, the item itself not counted. */
    int depth() {
        return depth;
    }

    private static void path(@Nullable Frame frame, StringBuilder path) {
        if (frame != null) {
            path(frame.outer, path);
            segment(frame.map, frame.names, frame.key, frame.position, path);
        }
    }

    private static void segment(
            @Nullable Map<?, ?> map,
            @Nullable AttributeNames names,
            @Nullable String key,
            int position,
            StringBuilder path) {
        if (map == null) {
            if (position > 0 && position < Integer.MAX_VALUE) {
                Path.index(path, position - 1);
            }
        } else if (key != null) {
            Path.name(path, key);
        } else if (names != null && position > 0 && position <= names.size()) {
            Path.name(path, names.name(position - 1));
        }
    }

    /** The text of the N at hand; null where it is NULL. */
    @Nullable
    String number() {
        String n = value.n();
        return n != null ? n : (String) elementOrNull(AttributeType.N);
    }

    private @Nullable Object elementOrNull(AttributeType wanted) {
        if (element != null && elementType() == wanted) {
            return element;
        }
        requireNull(wanted);
        return null;
    }

    private AttributeType elementType() {
        if (setType == AttributeType.SS) {
            return AttributeType.S;
        }
        return setType == AttributeType.NS ? AttributeType.N : AttributeType.B;
    }

    private void requireNull(AttributeType wanted) {
        if (!isNull()) {
            throw mismatch(wanted);
        }
    }

    private int enter(List<?> elements) {
        push();
        // A list that has no random access is none of the SDK's.
        list = elements instanceof RandomAccess ? elements : new ArrayList<>(elements);
        return elements.size();
    }

    private void push() {
        if (depth >= Path.LEVELS) { // as Path.requireReadable, without loading that class, which is for messages
            throw Path.tooDeep();
        }
        depth++;
        Frame frame = spare;
        if (frame == null) {
            frame = new Frame();
        } else {
            spare = frame.outer;
        }
        frame.map = map;
        frame.list = list;
        frame.entries = entries;
        frame.names = names;
        frame.key = key;
        frame.position = position;
        frame.outer = outer;
        outer = frame;
        map = null;
        list = null;
        entries = null;
        names = null;
        key = null;
        position = 0;
        value = NOTHING;
    }

    private void pop() {
        Frame frame = outer;
        if (frame == null) {
            throw misplaced();
        }
        depth--;
        map = frame.map;
        list = frame.list;
        entries = frame.entries;
        names = frame.names;
        key = frame.key;
        position = frame.position;
        outer = frame.outer;
        frame.outer = spare;
        spare = frame;
        value = NOTHING;
        element = null;
    }

    private CodecException mismatch(AttributeType wanted) {
        return StoredValue.mismatch(wanted, type());
    }

    private static IllegalStateException misplaced() {
        return new IllegalStateException("the reader does not stand in a map or list that this method is for");
    }

    /** An outer level. */
    private static final class Frame {
        @Nullable
        Map<String, AttributeValue> map;

        @Nullable
        List<?> list;

        @Nullable
        Iterator<Map.Entry<String, AttributeValue>> entries;

        @Nullable
        AttributeNames names;

        @Nullable
        String key;

        int position;

        @Nullable
        Frame outer;
    }
}
