package dev.stator.item;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The keys of one map, to refuse one that comes twice; used again for the next map. */
final class WireKeys {
    private static final int USUAL = 16;

    private @Nullable String[] slots = new String[USUAL];
    private int size;

    void clear() {
        if (size > 0) {
            if (slots.length > USUAL * 4) {
                slots = new String[USUAL];
            } else {
                Arrays.fill(slots, null);
            }
            size = 0;
        }
    }

    /** False where the key is there already. */
    boolean add(String key) {
        int slot = slot(slots, key);
        if (slots[slot] != null) {
            return false;
        }
        slots[slot] = key;
        size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        @Nullable String[] larger = new String[slots.length * 2];
        for (String key : slots) {
            if (key != null) {
                larger[slot(larger, key)] = key;
            }
        }
        slots = larger;
    }

    /** The slot that has the key, else the free one where it belongs. */
    private static int slot(@Nullable String[] slots, String key) {
        int mask = slots.length - 1;
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 16) & mask;
        for (String found; (found = slots[slot]) != null && !found.equals(key); ) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
