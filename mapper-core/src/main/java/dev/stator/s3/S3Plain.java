package dev.stator.s3;

import dev.stator.item.CodecException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a value that is read when it is asked for stands in an item that is on its way between the entity and the stored form. A text or bytes in
 * memory stand there as S or B. What is in S3, and what a source gives, is no {@code AttributeValue}: a map with a random number stands for it, and this
 * class knows what it stands for, as long as the map is used. Such items never leave the program.
 */
public final class S3Plain {
    private static final String NAME = "stator:s3";

    /** So many that nobody guesses one: a stored map that looks like it stands for nothing. */
    private static final int RANDOM_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** By maps of which no two are equal. */
    private static final Map<AttributeValue, S3Value> VALUES = Collections.synchronizedMap(new WeakHashMap<>());

    private S3Plain() {}

    /** What stands for a text; called by generated code. */
    public static AttributeValue of(S3Text text) {
        byte[] bytes = text.value().inMemory();
        return bytes == null ? of(text.value()) : AttributeValue.fromS(text.text());
    }

    /** What stands for bytes; called by generated code. */
    public static AttributeValue of(S3Bytes value) {
        byte[] bytes = value.value().inMemory();
        return bytes == null ? of(value.value()) : AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(bytes));
    }

    /** What stands for a value that is in S3 or comes from a source. */
    public static AttributeValue of(S3Value value) {
        byte[] id = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(id);
        AttributeValue place =
                AttributeValue.fromM(Map.of(NAME, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(id))));
        VALUES.put(place, value);
        return place;
    }

    /** The value that a map stands for; null where it stands for none. */
    public static @Nullable S3Value find(AttributeValue plain) {
        return plain.hasM() && plain.m().containsKey(NAME) ? VALUES.get(plain) : null;
    }

    /** The text that stands there; called by generated code. */
    public static @Nullable S3Text text(AttributeValue plain) {
        S3Value value = find(plain);
        if (value != null) {
            return S3Text.of(value);
        } else if (Boolean.TRUE.equals(plain.nul())) {
            return null;
        } else if (plain.s() == null) {
            throw new CodecException("expected S but found " + plain.type());
        }
        return S3Text.of(plain.s());
    }

    /** The bytes that stand there; called by generated code. */
    public static @Nullable S3Bytes bytes(AttributeValue plain) {
        S3Value value = find(plain);
        if (value != null) {
            return S3Bytes.of(value);
        } else if (Boolean.TRUE.equals(plain.nul())) {
            return null;
        } else if (plain.b() == null) {
            throw new CodecException("expected B but found " + plain.type());
        }
        return S3Bytes.of(plain.b().asByteArray());
    }
}
