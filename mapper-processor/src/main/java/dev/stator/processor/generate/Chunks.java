package dev.stator.processor.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the code of big types. HotSpot compiles no method of more than 8,000 bytes of bytecode; the code of one attribute takes up to
 * about 80, that of an enum's constant up to about 35.
 *
 * <p>The initialisation of a schema is not split: its handles are constants, which Java lets a class assign only there. It takes 23
 * bytes for a handle and its name, and runs once, so that whether it is compiled makes no difference.
 */
final class Chunks {
    /** A type with more attributes is read and written in several methods. */
    static final int THRESHOLD = 60;

    /** The number of attributes in each of these. */
    static final int SIZE = 50;

    /**
     * The number of attributes in each method that reads or writes the SDK's map. HotSpot puts the look-up in line for each of them
     * until the method has grown too big: 63 strings are read in 160 ns by methods of 10, in 230 by methods of 25, in 390 by one.
     */
    static final int ITEM_SIZE = 10;

    /** The number of an enum's constants in one switch. */
    static final int CONSTANTS = 150;

    private Chunks() {}

    static boolean isBig(int attributes) {
        return attributes > THRESHOLD;
    }

    /** Attributes in chunks. */
    static <E> List<List<E>> of(List<E> all) {
        return of(all, SIZE);
    }

    static <E> List<List<E>> of(List<E> all, int size) {
        List<List<E>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return chunks;
    }
}
