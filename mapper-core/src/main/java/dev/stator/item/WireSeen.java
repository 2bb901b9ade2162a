package dev.stator.item;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What has come of an item and of the maps in it, to refuse an attribute that comes twice. */
final class WireSeen {
    private static final int USUAL_LEVELS = 4;

    /** Kept for the next item and the next map of the same level. */
    private @Nullable Level[] levels = new Level[USUAL_LEVELS];

    /** Forgets what was in the last map of this level. */
    void clear(int depth) {
        if (depth < levels.length) {
            Level level = levels[depth];
            if (level != null) {
                level.clear();
            }
        }
    }

    /** Refuses an attribute that has come in this map. */
    void requireFirst(int depth, int ordinal) {
        if (!level(depth).add(ordinal)) {
            throw twice();
        }
    }

    /** Refuses a key that has come in this map. */
    void requireFirst(int depth, String key) {
        if (!level(depth).add(key)) {
            throw twice();
        }
    }

    private Level level(int depth) {
        if (depth >= levels.length) {
            levels = Arrays.copyOf(levels, depth * 2);
        }
        Level level = levels[depth];
        if (level == null) {
            level = new Level();
            levels[depth] = level;
        }
        return level;
    }

    static CodecException twice() {
        return new CodecException("an attribute occurs twice");
    }

    /** A map: its attributes by ordinal, the first 64 as bits, or its keys. */
    private static final class Level {
        private long first;
        private @Nullable BitSet others;
        private @Nullable WireKeys keys;

        void clear() {
            first = 0;
            if (others != null) {
                others.clear();
            }
            if (keys != null) {
                keys.clear();
            }
        }

        boolean add(int ordinal) {
            if (ordinal < Long.SIZE) {
                long bit = 1L << ordinal;
                boolean isNew = (first & bit) == 0;
                first |= bit;
                return isNew;
            }
            if (others == null) {
                others = new BitSet();
            }
            boolean isNew = !others.get(ordinal);
            others.set(ordinal);
            return isNew;
        }

        boolean add(String key) {
            if (keys == null) {
                keys = new WireKeys();
            }
            return keys.add(key);
        }
    }
}
