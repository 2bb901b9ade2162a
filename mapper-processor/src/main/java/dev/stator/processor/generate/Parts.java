package dev.stator.processor.generate;

import dev.stator.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/**
 * What a schema can write and read alone, beside whole items: its attributes, and behind them, each once, what the containers among
 * them are made of. The position of each is its ordinal.
 */
final class Parts {
    /**
     * One of them.
     *
     * @param isKey whether it is the key of a map, which is a string whatever its type
     */
    record Part(HandleValue value, boolean isKey) {}

    private final List<Part> all = new ArrayList<>();
    private final int attributes;

    /** @param attributes in the order of their ordinals */
    Parts(List<HandleValue> attributes) {
        attributes.forEach(value -> all.add(new Part(value, false)));
        this.attributes = attributes.size();
    }

    /** The ordinal of an element. */
    int element(HandleValue value) {
        return ordinal(new Part(value, false));
    }

    /** The ordinal of the keys of a map. */
    int key(ValueType key) {
        return ordinal(new Part(new HandleValue(key.type().box(), key), true));
    }

    private int ordinal(Part part) {
        int found = all.subList(attributes, all.size()).indexOf(part);
        if (found >= 0) {
            return attributes + found;
        }
        all.add(part);
        return all.size() - 1;
    }

    List<Part> all() {
        return all;
    }
}
