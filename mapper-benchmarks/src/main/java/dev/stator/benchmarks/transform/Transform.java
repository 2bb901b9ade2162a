package dev.stator.benchmarks.transform;

/** One way to store bytes, and to read what was stored. */
public interface Transform {
    /** One way, of Stator's engines or of the library that they use. */
    static Transform of(Engine engine, Library library, int size) {
        byte[] plain = Texts.json(size);
        return library == Library.STATOR ? StatorTransforms.of(engine, plain) : BareTransforms.of(engine, plain);
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

    /** The plain bytes of such bytes. */
    byte[] read(byte[] stored);
}
