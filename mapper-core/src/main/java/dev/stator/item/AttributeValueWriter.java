package dev.stator.item;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes an item for the SDK.
 *
 * <pre>{@code
 * AttributeValueWriter out = new AttributeValueWriter(OrderSchema.INSTANCE.names().size());
 * OrderSchema.INSTANCE.write(order, out);
 * Map<String, AttributeValue> item = out.item();
 * }</pre>
 */
public final class AttributeValueWriter implements ItemWriter {
    private final Map<String, AttributeValue> item;

    // The level at hand: a map, a list or a set. Outer levels are kept in frames, made when first needed and then
    // reused.
    private @Nullable Map<String, AttributeValue> map;
    private @Nullable List<AttributeValue> list;
    private @Nullable String name;

    private @Nullable List<Object> set;
    private AttributeType setType = AttributeType.NULL;
    private @Nullable Frame outer;
    private @Nullable Frame spare;
    private int depth;

    /** @param size the number of attributes, at least about */
    public AttributeValueWriter(int size) {
        this(new HashMap<>(size * 4 / 3 + 1)); // a map is enlarged at three quarters of its capacity
    }

    /** A writer that adds attributes to {@code item}. */
    public AttributeValueWriter(Map<String, AttributeValue> item) {
        this.item = item;
        map = item;
    }

    /** The item as written so far; modifiable. */
    public Map<String, AttributeValue> item() {
        return item;
    }

    @Override
    public void attribute(AttributeNames names, int ordinal) {
        name = names.name(ordinal);
    }

    @Override
    public void key(String key) {
        name = key;
    }

    @Override
    public void nullValue() {
        if (set != null) {
            throw nullElement();
        }
        add(StoredValue.nullValue());
    }

    @Override
    public void string(String value) {
        if (set == null) {
            add(StoredValue.string(value));
        } else {
            addElement(AttributeType.SS, value);
        }
    }

    @Override
    public void bool(boolean value) {
        if (set != null) {
            throw misplaced();
        }
        add(StoredValue.bool(value));
    }

    @Override
    public void number(long value) {
        numberText(Long.toString(value));
    }

    @Override
    public void number(double value) {
        numberText(NumberText.of(value));
    }

    @Override
    public void number(float value) {
        numberText(NumberText.of(value));
    }

    @Override
    public void number(BigDecimal value) {
        numberText(NumberText.of(value));
    }

    @Override
    public void number(BigInteger value) {
        numberText(NumberText.of(value));
    }

    @Override
    public void binary(SdkBytes value) {
        if (set == null) {
            add(StoredValue.binary(value));
        } else {
            addElement(AttributeType.BS, value);
        }
    }

    @Override
    public void binary(byte[] value) {
        binary(SdkBytes.fromByteArray(value));
    }

    @Override
    public void binary(ByteBuffer value) {
        binary(SdkBytes.fromByteBuffer(value));
    }

    @Override
    public void beginMap(int size) {
        requireStorable();
        map = push().entries();
    }

    @Override
    public void endMap() {
        Map<String, AttributeValue> ended = map;
        if (ended == null || outer == null) {
            throw misplaced();
        }
        AttributeValue value = AttributeValue.createM(ended); // a copy
        ended.clear();
        pop();
        add(value);
    }

    @Override
    public void beginList(int size) {
        requireStorable();
        list = push().elements(size);
    }

    @Override
    public void endList() {
        List<AttributeValue> ended = list;
        if (ended == null) {
            throw misplaced();
        }
        AttributeValue value = AttributeValue.createL(ended); // a copy
        ended.clear();
        pop();
        add(value);
    }

    @Override
    public void beginSet(AttributeType type, int size) {
        if (size == 0) {
            requireStorable(); // it becomes a list
        }
        push();
        set = new ArrayList<>(size);
        setType = type;
    }

    @Override
    public void endSet() {
        List<Object> ended = set;
        if (ended == null) {
            throw misplaced();
        }
        set = null;
        pop();
        add(ended.isEmpty() ? AttributeValue.createL(List.of()) : setOf(ended));
    }

    /** Not by a switch: one on an enum loads a class of its own, which counts when a JVM has just started. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // every element was checked when it was added
    private AttributeValue setOf(List elements) {
        if (setType == AttributeType.SS) {
            return AttributeValue.createSs(elements);
        } else if (setType == AttributeType.NS) {
            return AttributeValue.createNs(elements);
        } else if (setType == AttributeType.BS) {
            return AttributeValue.createBs(elements);
        }
        throw misplaced();
    }

    @Override
    public void attributeValue(AttributeValue value) {
        AttributeValues.requireStorable(value, depth);
        if (set == null) {
            add(value);
        } else if (value.s() != null) {
            addElement(AttributeType.SS, value.s());
        } else if (value.n() != null) {
            addElement(AttributeType.NS, value.n());
        } else {
            addElement(AttributeType.BS, value.b());
        }
    }

    @Override
    public String path() {
        StringBuilder path = new StringBuilder();
        path(outer, path);
        segment(map, list, name, path); // no index in a set, which has no order
        return path.toString();
    }

    private static void path(@Nullable Frame frame, StringBuilder path) {
        if (frame != null) {
            path(frame.outer, path);
            segment(frame.map, frame.list, frame.name, path);
        }
    }

    private static void segment(
            @Nullable Map<?, ?> map, @Nullable List<?> list, @Nullable String name, StringBuilder path) {
        if (map == null && list != null) {
            Path.index(path, list.size());
        } else if (name != null) {
            Path.name(path, name);
        }
    }

    /** As {@link Path#requireStorable}, without loading that class, which is for messages: its constant is compiled into this one. */
    private void requireStorable() {
        if (depth + 1 >= Path.LEVELS) {
            throw Path.tooDeep();
        }
    }

    private void numberText(String text) {
        if (set == null) {
            add(AttributeValue.createN(text));
        } else {
            addElement(AttributeType.NS, text);
        }
    }

    private void add(AttributeValue value) {
        Map<String, AttributeValue> map = this.map;
        if (map != null) {
            String name = this.name;
            if (name == null) {
                throw misplaced();
            }
            map.put(name, value);
        } else if (list != null) {
            list.add(value);
        }
    }

    private void addElement(AttributeType type, @Nullable Object value) {
        if (value == null) {
            throw nullElement();
        }
        if (set == null || setType != type) {
            throw misplaced();
        }
        set.add(value);
    }

    private Frame push() {
        if (set != null) {
            throw misplaced();
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
        frame.name = name;
        frame.outer = outer;
        outer = frame;
        map = null;
        list = null;
        name = null;
        return frame;
    }

    private void pop() {
        Frame frame = outer;
        if (frame == null) {
            throw misplaced();
        }
        depth--;
        map = frame.map;
        list = frame.list;
        name = frame.name;
        outer = frame.outer;
        frame.outer = spare;
        spare = frame;
    }

    private static CodecException nullElement() {
        return new CodecException("a set cannot contain null");
    }

    private static IllegalStateException misplaced() {
        return new IllegalStateException("the writer does not stand where this value can be written");
    }

    /** An outer level, and the containers of the level in it, which are used again because the SDK's values copy them. */
    private static final class Frame {
        @Nullable
        Map<String, AttributeValue> map;

        @Nullable
        List<AttributeValue> list;

        @Nullable
        String name;

        @Nullable
        Frame outer;

        private @Nullable ScratchMap entries;
        private @Nullable ArrayList<AttributeValue> elements;

        ScratchMap entries() {
            ScratchMap reused = entries;
            if (reused == null) {
                reused = new ScratchMap();
                entries = reused;
            }
            return reused;
        }

        List<AttributeValue> elements(int size) {
            ArrayList<AttributeValue> reused = elements;
            if (reused == null) {
                reused = new ArrayList<>(size);
                elements = reused;
            }
            return reused;
        }
    }
}
