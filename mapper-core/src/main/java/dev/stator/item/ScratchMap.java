package dev.stator.item;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The entries of a nested map until the SDK copies them, which {@code AttributeValue.createM} does: two arrays without a hash table,
 * used again for the next map of the same level. A key that is put twice is there twice; the copy keeps the later value.
 */
final class ScratchMap extends AbstractMap<String, AttributeValue> {
    private static final int SMALLEST = 8;

    private String[] keys = new String[SMALLEST];
    private @Nullable AttributeValue[] values = new AttributeValue[SMALLEST];
    private int size;

    @Override
    public @Nullable AttributeValue put(String key, AttributeValue value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        keys[size] = key;
        values[size++] = value;
        return null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
        for (int i = 0; i < size; i++) {
            action.accept(keys[i], value(i));
        }
    }

    @Override
    public int size() {
        return size;
    }

    /** Forgets the entries, and holds none of their values back from the garbage collector. */
    @Override
    public void clear() {
        Arrays.fill(values, 0, size, null);
        size = 0;
    }

    private AttributeValue value(int index) {
        AttributeValue value = values[index];
        if (value == null) {
            throw new IllegalStateException("there is no entry " + index);
        }
        return value;
    }

    @Override
    public Set<Map.Entry<String, AttributeValue>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, AttributeValue>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, AttributeValue>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Map.Entry<String, AttributeValue> next() {
            if (next == size) {
                throw new NoSuchElementException();
            }
            return Map.entry(keys[next], value(next++));
        }
    }
}
