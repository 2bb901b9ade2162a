package dev.stator.benchmarks.transform;

import java.util.Arrays;

/** One way to store a text as the bytes of a B, and to read it from them. */
public interface Transform {
    /** One way, of Stator or of the library that it uses, to store a text of so many bytes. */
    static Transform of(Engine engine, Library library, int size) {
        String text = Texts.json(size);
        return library == Library.STATOR ? StatorTransforms.of(engine, text) : BareTransforms.of(engine, text);
    }

    /** What is done. */
    enum Engine {
        GZIP,
        ZSTD,
        RANDOM,
        DETERMINISTIC
    }

    /** Who does it. */
    enum Library {
        STATOR,
        BARE
    }

    /** The bytes that are stored. */
    byte[] store();

    /** The text of such bytes. */
    String read(byte[] stored);

    /**
     * Refuses to compare two that do not do the same: each has to read what the other stores, without Stator's header or with it.
     *
     * @throws IllegalStateException where one does not
     */
    static void requireSame(Engine engine, int size) {
        Transform stator = of(engine, Library.STATOR, size);
        Transform bare = of(engine, Library.BARE, size);
        byte[] header = Arrays.copyOf(stator.store(), Bound.HEADER);
        byte[] payload = bare.store();
        byte[] stored = Arrays.copyOf(header, header.length + payload.length);
        System.arraycopy(payload, 0, stored, header.length, payload.length);
        byte[] all = stator.store();
        String text = Texts.json(size);
        if (!text.equals(stator.read(stored))
                || !text.equals(bare.read(Arrays.copyOfRange(all, header.length, all.length)))) {
            throw new IllegalStateException(engine + ": one does not read what the other stores");
        }
    }
}
