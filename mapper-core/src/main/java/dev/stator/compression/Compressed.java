package dev.stator.compression;

/** Bytes, and how they were compressed. */
public final class Compressed {
    private final int codec;
    private final byte[] bytes;

    Compressed(int codec, byte[] bytes) {
        this.codec = codec;
        this.bytes = bytes;
    }

    /** {@link Compressor#RAW}, {@link Compressor#GZIP} or {@link Compressor#ZSTD}. */
    public int codec() {
        return codec;
    }

    /** As they are stored. Where they are raw they are the plain bytes themselves, no copy. */
    public byte[] bytes() {
        return bytes;
    }
}
