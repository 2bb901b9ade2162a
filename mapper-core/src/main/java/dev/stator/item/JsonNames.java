package dev.stator.item;

import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** What the JSON format keeps for an entity's names: their encoded form, and a table from name to ordinal. */
final class JsonNames {
    private final SerializedString[] encoded;
    private final @Nullable String[] slots;
    private final int[] ordinals;

    private JsonNames(AttributeNames names) {
        int size = names.size();
        int capacity = Integer.highestOneBit(Math.max(size, 1)) * 4; // at most half full, so that probing is short
        encoded = new SerializedString[size];
        slots = new String[capacity];
        ordinals = new int[capacity];
        for (int i = 0; i < size; i++) {
            String name = names.name(i);
            encoded[i] = new SerializedString(name);
            int slot = slot(name);
            slots[slot] = name;
            ordinals[slot] = i;
        }
    }

    static JsonNames of(AttributeNames names) {
        JsonNames json = names.json;
        if (json == null) {
            json = new JsonNames(names); // two threads may both do it; either result serves
            names.json = json;
        }
        return json;
    }

    SerializedString encoded(int ordinal) {
        return encoded[ordinal];
    }

    /** The ordinal of {@code name}, or -1. */
    int ordinal(String name) {
        int slot = slot(name);
        return slots[slot] == null ? -1 : ordinals[slot];
    }

    /** The slot that has {@code name}, else the free one where it belongs. */
    private int slot(String name) {
        int mask = slots.length - 1;
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 16) & mask;
        for (String found; (found = slots[slot]) != null && !found.equals(name); ) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
