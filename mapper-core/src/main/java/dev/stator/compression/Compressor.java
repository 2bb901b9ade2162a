package dev.stator.compression;

import dev.stator.annotation.Compression;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;
import org.jspecify.annotations.Nullable;

/**
 * Compresses bytes, and inflates them again.
 *
 * <pre>{@code
 * Compressed stored = Compressor.compress(Compression.GZIP, 256, plain);
 * byte[] same = Compressor.inflate(stored.codec(), stored.bytes(), 16 << 20);
 * }</pre>
 *
 * <p>What was compressed is always smaller than what it was made of; else it is stored raw. Inflating gives exactly what was compressed, or
 * a {@link TransformException}: both codecs have a checksum. It never takes more memory than a few times the bound, whatever the bytes claim.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952: gzip</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8878">RFC 8878: Zstandard</a>
 */
public final class Compressor {
    /** Not compressed. */
    public static final int RAW = 0;

    /** One member of gzip. */
    public static final int GZIP = 1;

    /** One frame of Zstandard. */
    public static final int ZSTD = 2;

    private static final String MISSING =
            "zstd-jni cannot be used, which @Compressed(Compression.ZSTD) needs: add the dependency com.github.luben:zstd-jni"
                    + " to the application, or, if it is there, see the cause";

    private Compressor() {}

    /**
     * Compresses what has at least {@code minimumBytes}, if it becomes smaller.
     *
     * @throws ConfigurationException where {@code codec} is {@link Compression#ZSTD} and zstd-jni is missing
     */
    public static Compressed compress(Compression codec, int minimumBytes, byte[] plain) {
        if (plain.length < minimumBytes) {
            return new Compressed(RAW, plain);
        }
        byte @Nullable [] smaller = switch (codec) {
            case GZIP -> GzipMember.compress(plain);
            case ZSTD -> zstd(plain);
        };
        if (smaller == null) {
            return new Compressed(RAW, plain);
        }
        return new Compressed(codec == Compression.GZIP ? GZIP : ZSTD, smaller);
    }

    /**
     * Inflates to at most {@code maxBytes}. Raw bytes are given back as they are, no copy.
     *
     * @throws TransformException {@link Reason#TOO_LARGE} where it would be more bytes, {@link Reason#CORRUPT} where the bytes are damaged,
     *     cut off or have others behind them, {@link Reason#UNSUPPORTED_FORMAT} for another codec
     * @throws ConfigurationException where zstd-jni is needed and missing
     */
    public static byte[] inflate(int codec, byte[] bytes, long maxBytes) {
        return switch (codec) {
            case RAW -> bounded(bytes, maxBytes);
            case GZIP -> GzipMember.inflate(bytes, limit(maxBytes));
            case ZSTD -> inflateZstd(bytes, limit(maxBytes));
            default -> throw new TransformException(Reason.UNSUPPORTED_FORMAT, "there is no codec " + codec);
        };
    }

    static TransformException tooLarge(long maxBytes) {
        return new TransformException(Reason.TOO_LARGE, "it has more than " + maxBytes + " bytes when it is inflated");
    }

    static TransformException corrupt(String problem) {
        return new TransformException(Reason.CORRUPT, problem);
    }

    private static byte[] bounded(byte[] bytes, long maxBytes) {
        if (bytes.length > maxBytes) {
            throw tooLarge(maxBytes);
        }
        return bytes;
    }

    /** No array is longer. */
    private static int limit(long maxBytes) {
        return (int) Math.max(0, Math.min(maxBytes, Integer.MAX_VALUE - 8));
    }

    private static byte @Nullable [] zstd(byte[] plain) {
        try {
            return ZstdFrame.compress(plain);
        } catch (LinkageError e) {
            throw new ConfigurationException(MISSING, null, null, e);
        }
    }

    private static byte[] inflateZstd(byte[] bytes, int maxBytes) {
        try {
            return ZstdFrame.inflate(bytes, maxBytes);
        } catch (LinkageError e) {
            throw new ConfigurationException(MISSING, null, null, e);
        }
    }
}
