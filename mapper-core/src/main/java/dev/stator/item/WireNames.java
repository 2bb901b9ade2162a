package dev.stator.item;

import java.nio.charset.StandardCharsets;

/**
 * From the name of an attribute, as it stands in the text, to its ordinal. Items of one type mostly have their attributes in one order, which
 * DynamoDB chooses: so the name that came last time is compared first, and the table is for the others.
 */
final class WireNames {
    private static final byte[] NONE = {};

    private final AttributeNames names;

    /** Each name as it is mostly written, with its quotation marks and the colon; of no bytes where it is not ASCII or has escapes. */
    private final byte[][] written;

    /** A hash table, at most half full: ordinals plus one, and zero for none. */
    private final int[] slots;

    /** The ordinal that came after this one, minus one. Threads that write it at once do no harm: it is a guess. */
    private final int[] following;

    private WireNames(AttributeNames names) {
        this.names = names;
        int size = names.size();
        written = new byte[size][];
        slots = new int[Integer.highestOneBit(Math.max(size, 1)) * 4];
        following = new int[size + 1];
        for (int i = 0; i < size; i++) {
            String name = names.name(i);
            written[i] = isPlain(name) ? ('"' + name + "\":").getBytes(StandardCharsets.ISO_8859_1) : NONE;
            following[i] = i;
            int slot = slot(name.hashCode());
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
    }

    static WireNames of(AttributeNames names) {
        WireNames wire = names.wire;
        if (wire == null) {
            wire = new WireNames(names); // two threads may both do it; either result serves
            names.wire = wire;
        }
        return wire;
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '"' && c != '\\');
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & (slots.length - 1);
    }

    /**
     * Goes over the name that comes next, and the colon.
     *
     * @param from the ordinal that came last, plus one
     * @return its ordinal, or -1
     */
    int next(WireText text, int from) {
        int guess = from < following.length ? following[from] : 0;
        if (guess < written.length && isAhead(text, written[guess])) {
            text.at += written[guess].length;
            text.skipSpace();
            return guess;
        }
        text.name();
        int ordinal = text.isPlain ? ordinal(text) : ordinal(text.text());
        if (ordinal >= 0 && from < following.length) {
            following[from] = ordinal;
        }
        return ordinal;
    }

    private static boolean isAhead(WireText text, byte[] name) {
        int length = name.length;
        int at = text.at;
        if (length == 0 || text.end - at < length) {
            return false;
        }
        byte[] bytes = text.bytes;
        for (int i = 1; i < length; i++) {
            if (bytes[at + i] != name[i]) {
                return false;
            }
        }
        return bytes[at] == '"';
    }

    private int ordinal(WireText text) {
        int hash = 0; // that of a string of these characters
        for (int i = text.start; i < text.stop; i++) {
            hash = 31 * hash + text.bytes[i];
        }
        int slot = slot(hash);
        for (int found; (found = slots[slot] - 1) >= 0; slot = (slot + 1) & (slots.length - 1)) {
            if (text.isName(names.name(found))) {
                return found;
            }
        }
        return -1;
    }

    private int ordinal(String name) {
        int slot = slot(name.hashCode());
        for (int found; (found = slots[slot] - 1) >= 0; slot = (slot + 1) & (slots.length - 1)) {
            if (names.name(found).equals(name)) {
                return found;
            }
        }
        return -1;
    }
}
