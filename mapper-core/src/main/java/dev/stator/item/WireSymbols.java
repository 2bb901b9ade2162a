package dev.stator.item;

import org.jspecify.annotations.Nullable;

/** Short strings that come again and again, each made once: keys of maps, names of constants. A cache, not a table: the last one stays. */
final class WireSymbols {
    private static final int SLOTS = 64;
    private static final int LONGEST = 32;

    /** Of no length until there is a string. */
    private @Nullable String[] slots = {};

    /** The string, or the name, that was passed last. */
    String of(WireText text) {
        int length = text.stop - text.start;
        if (!text.isPlain || length > LONGEST) {
            return text.text();
        }
        if (slots.length == 0) {
            slots = new String[SLOTS];
        }
        int hash = length;
        for (int i = text.start; i < text.stop; i++) {
            hash = 31 * hash + text.bytes[i];
        }
        int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
        String found = slots[slot];
        if (found == null || !text.isName(found)) {
            found = text.text();
            slots[slot] = found;
        }
        return found;
    }
}
