package dev.stator.s3;

import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.transform.TransformException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where the bytes of a value are, and what they must be: what an item has in place of a value whose bytes are an object.
 *
 * <pre>{@code
 * {"M": {"v": {"N": "1"}, "store": {"S": ""}, "key": {"S": "app/prod_users/page/3f/…"}, "length": {"N": "81920"},
 *        "sha256": {"B": "…"}, "form": {"B": "AQBT"}, "at": {"N": "1771632000123"}}}
 * }</pre>
 *
 * <p>It names the store by its name and no bucket: whoever can write the item could otherwise make readers fetch any object that they
 * may read.
 *
 * @param store the name of the store
 * @param key the key of the object
 * @param length how many bytes the object has
 * @param sha256 of the object's bytes, 32 bytes
 * @param form how they are stored: version, flags and kind, three bytes
 * @param at when the object was put, in whole milliseconds
 */
public record Pointer(String store, String key, long length, SdkBytes sha256, SdkBytes form, Instant at) {
    private static final String VERSION = "1";
    private static final Set<String> NAMES = Set.of("v", "store", "key", "length", "sha256", "form", "at");
    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int SHA256_BYTES = 32;
    private static final int FORM_BYTES = 3;
    private static final int ENCRYPTED = 0b11;
    private static final int CODEC_SHIFT = 2;
    private static final int CODEC = 0b11;
    private static final int GZIP = 1;
    private static final int ZSTD = 2;

    public Pointer {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** As it is stored. */
    public AttributeValue toAttributeValue() {
        Map<String, AttributeValue> parts = new TreeMap<>();
        parts.put("v", AttributeValue.fromN(VERSION));
        parts.put("store", AttributeValue.fromS(store));
        parts.put("key", AttributeValue.fromS(key));
        parts.put("length", AttributeValue.fromN(Long.toString(length)));
        parts.put("sha256", AttributeValue.fromB(sha256));
        parts.put("form", AttributeValue.fromB(form));
        parts.put("at", AttributeValue.fromN(Long.toString(at.toEpochMilli())));
        return AttributeValue.fromM(parts);
    }

    /**
     * The pointer that a stored value is.
     *
     * @throws TransformException with {@link Reason#UNSUPPORTED_FORMAT} if its version is a later one, and with {@link Reason#CORRUPT}
     *     if it is no pointer
     */
    public static Pointer of(AttributeValue stored) {
        if (!stored.hasM()) {
            throw malformed("it is no map");
        }
        Map<String, AttributeValue> parts = stored.m();
        AttributeValue version = parts.get("v");
        if (version == null || version.n() == null) {
            throw malformed("it has no version");
        }
        if (!version.n().equals(VERSION)) {
            throw new TransformException(
                    Reason.UNSUPPORTED_FORMAT,
                    "the pointer to its object has the version " + version.n() + "; this one reads " + VERSION);
        }
        if (!parts.keySet().equals(NAMES)) {
            throw malformed("it has other parts than a pointer has");
        }
        return new Pointer(
                text("store", parts.get("store")),
                text("key", parts.get("key")),
                number("length", parts.get("length")),
                bytes("sha256", parts.get("sha256"), SHA256_BYTES),
                bytes("form", parts.get("form"), FORM_BYTES),
                Instant.ofEpochMilli(number("at", parts.get("at"))));
    }

    /** Whether the object's bytes are encrypted. */
    public boolean isEncrypted() {
        return (flags() & ENCRYPTED) != 0;
    }

    /** Whether the object's bytes are compressed. */
    public boolean isCompressed() {
        return codec() != 0;
    }

    /** Whether the object's bytes are those of the value itself. */
    public boolean isPlain() {
        return !isEncrypted() && !isCompressed();
    }

    /** What HTTP calls the compression; null where the bytes are not compressed. */
    @Nullable
    String contentEncoding() {
        return switch (codec()) {
            case GZIP -> "gzip";
            case ZSTD -> "zstd";
            default -> null;
        };
    }

    private int codec() {
        return (flags() >> CODEC_SHIFT) & CODEC;
    }

    private int flags() {
        return form.asByteArrayUnsafe()[1];
    }

    private static String text(String name, @Nullable AttributeValue part) {
        if (part == null || part.s() == null) {
            throw malformed("its " + name + " is no text");
        }
        return part.s();
    }

    private static long number(String name, @Nullable AttributeValue part) {
        if (part == null || part.n() == null || !DIGITS.matcher(part.n()).matches()) {
            throw malformed("its " + name + " is no whole number that is not negative");
        }
        return Long.parseLong(part.n());
    }

    private static SdkBytes bytes(String name, @Nullable AttributeValue part, int length) {
        if (part == null || part.b() == null || part.b().asByteArrayUnsafe().length != length) {
            throw malformed("its " + name + " does not have " + length + " bytes");
        }
        return part.b();
    }

    private static TransformException malformed(String problem) {
        return new TransformException(Reason.CORRUPT, "the pointer to its object is damaged: " + problem);
    }
}
