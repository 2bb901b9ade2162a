package dev.stator.annotation;

/**
 * How {@link Compressed} makes a value smaller.
 *
 * <pre>{@code
 * @Compressed(Compression.ZSTD) List<Line> lines
 * }</pre>
 */
public enum Compression {
    /** The JDK's own gzip; needs no dependency. */
    GZIP,

    /** Zstandard, level 3; needs {@code com.github.luben:zstd-jni}. Of 300 KB of JSON it takes about a seventh of gzip's time. */
    ZSTD
}
