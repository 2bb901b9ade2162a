package dev.stator.schema;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What DynamoDB takes for an attribute of a key.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">DynamoDB's constraints</a>
 */
final class KeyRules {
    /** The longest hash key. */
    static final int HASH_BYTES = 2048;

    /** The longest range key. */
    static final int RANGE_BYTES = 1024;

    /** How much longer a value is when it is encrypted deterministically: three bytes of header, five of the key's id, 16 of AES-SIV. */
    static final int ENCRYPTION_BYTES = 24;

    private KeyRules() {}

    /** What is wrong with {@code value} as a key, as a phrase after the attribute's name; null if nothing is. */
    static @Nullable String problem(@Nullable AttributeValue value, int maxBytes) {
        if (value == null) {
            return "must not be null";
        }
        int bytes;
        if (value.s() != null) {
            if (!isUnicode(value.s())) {
                return "has half of a surrogate pair, which UTF-8 cannot hold";
            }
            bytes = utf8Length(value.s(), maxBytes);
        } else if (value.b() != null) {
            bytes = value.b().asByteArrayUnsafe().length;
        } else {
            return value.n() != null ? null : "must be a string, a number or a binary";
        }
        if (bytes == 0) {
            return "must not be empty";
        }
        return bytes <= maxBytes ? null : "has " + bytes + " bytes; it may have " + maxBytes;
    }

    /** What is not would be stored as another text, so that two keys could become one. */
    private static boolean isUnicode(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == length || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static int utf8Length(String text, int maxBytes) {
        // No char needs more than three bytes, so that most texts are not encoded twice.
        return text.length() <= maxBytes / 3 ? text.length() : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
