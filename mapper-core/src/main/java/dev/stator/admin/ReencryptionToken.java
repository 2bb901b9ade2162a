package dev.stator.admin;

import dev.stator.error.InvalidTokenException;
import dev.stator.internal.Segment;
import dev.stator.schema.TableSchema;
import dev.stator.transform.TransformException;
import dev.stator.transform.ValueBytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A place in a table or a segment of it as text: a checksum, and what it is a place in with the key after which to go on. */
final class ReencryptionToken {
    private static final byte KIND = ValueBytes.kind(AttributeValue.fromM(Map.of()));
    private static final int CHECKSUM_BYTES = 12;
    private static final String PLACE = "place";
    private static final String AFTER = "after";

    private ReencryptionToken() {}

    static String write(TableSchema<?> schema, Segment segment, Map<String, AttributeValue> after) {
        Map<String, AttributeValue> parts = new TreeMap<>();
        parts.put(PLACE, place(schema, segment));
        parts.put(AFTER, AttributeValue.fromM(after));
        byte[] content = ValueBytes.of(AttributeValue.fromM(parts));
        byte[] token = Arrays.copyOf(checksum(content), CHECKSUM_BYTES + content.length);
        System.arraycopy(content, 0, token, CHECKSUM_BYTES, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** @throws InvalidTokenException if it is no place in the segment */
    static Map<String, AttributeValue> read(TableSchema<?> schema, Segment segment, String token) {
        AttributeValue parts;
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            byte[] content = Arrays.copyOfRange(bytes, Math.min(CHECKSUM_BYTES, bytes.length), bytes.length);
            if (!MessageDigest.isEqual(checksum(content), Arrays.copyOf(bytes, CHECKSUM_BYTES))) {
                throw new InvalidTokenException(schema.tableName(), "is damaged");
            }
            parts = ValueBytes.value(KIND, content);
        } catch (IllegalArgumentException | TransformException e) {
            throw new InvalidTokenException(schema.tableName(), "is damaged");
        }
        AttributeValue after = parts.m().get(AFTER);
        if (after == null || !place(schema, segment).equals(parts.m().get(PLACE))) {
            throw new InvalidTokenException(schema.tableName(), "is of another table or another segment");
        }
        return after.m();
    }

    private static AttributeValue place(TableSchema<?> schema, Segment segment) {
        return AttributeValue.fromS(schema.tableName() + "/" + segment.number() + "/" + segment.total());
    }

    private static byte[] checksum(byte[] content) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(content), CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
