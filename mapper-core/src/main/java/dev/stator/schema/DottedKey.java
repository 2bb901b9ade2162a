package dev.stator.schema;

import dev.stator.error.InvalidKeyException;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.CodecException;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key as one text, for tools: {@code 123.CUST#123}.
 *
 * <p>The first dot divides hash key and range key. In the hash key a dot is written {@code \.} and a backslash {@code \\}; the range
 * key, and the hash key of a table without one, stand as they are. A binary is in base64.
 */
final class DottedKey {
    private static final char DOT = '.';
    private static final char ESCAPE = '\\';

    private DottedKey() {}

    static String of(TableSchema<?> schema, Map<String, AttributeValue> attributes) {
        requireReadable(schema);
        String hash = text(attributes.get(schema.hashKey().name()));
        return schema.rangeKey()
                .map(range -> escaped(hash) + DOT + text(attributes.get(range.name())))
                .orElse(hash);
    }

    /** What is encrypted is for no command line, log or link. */
    private static void requireReadable(TableSchema<?> schema) {
        requireReadable(schema, schema.hashKey());
        schema.rangeKey().ifPresent(range -> requireReadable(schema, range));
    }

    private static void requireReadable(TableSchema<?> schema, KeyAttribute key) {
        if (schema.protection().place(key.name()) != null) {
            throw invalid(schema, key, "is encrypted, so that it cannot be in a text");
        }
    }

    private static String text(@Nullable AttributeValue value) {
        if (value == null) {
            return "";
        } else if (value.b() != null) {
            return Base64.getEncoder().encodeToString(value.b().asByteArrayUnsafe());
        }
        return value.n() == null ? value.s() : value.n();
    }

    private static String escaped(String hash) {
        return hash.replace("\\", "\\\\").replace(".", "\\.");
    }

    static <T> Key<T> parse(TableSchema<T> schema, String text) {
        requireReadable(schema);
        Key<T> key = keyOf(schema, text);
        for (TypeMark mark : schema.typeMarks()) {
            AttributeValue part = key.attributes().get(mark.attribute());
            if (part != null && !mark.holds(part.s())) {
                throw new InvalidKeyException(
                        schema.tableName(), mark.attribute(), "is that of another type; of this one, " + mark, null);
            }
        }
        return key;
    }

    private static <T> Key<T> keyOf(TableSchema<T> schema, String text) {
        KeyAttribute hash = schema.hashKey();
        KeyAttribute range = schema.rangeKey().orElse(null);
        Map<String, AttributeValue> key = new HashMap<>();
        if (range == null) {
            key.put(hash.name(), value(schema, hash, text));
            return new Key<>(schema, key);
        }
        StringBuilder first = new StringBuilder();
        int dot = readHash(schema, text, first);
        if (dot == text.length()) {
            throw invalid(
                    schema,
                    range,
                    "is missing: the text has no dot, which divides " + hash.name() + " and " + range.name());
        }
        key.put(hash.name(), value(schema, hash, first.toString()));
        key.put(range.name(), value(schema, range, text.substring(dot + 1)));
        return new Key<>(schema, key);
    }

    /** Reads the hash key; gives the place of the dot after it, or the text's end. */
    private static int readHash(TableSchema<?> schema, String text, StringBuilder hash) {
        int at = 0;
        for (; at < text.length() && text.charAt(at) != DOT; at++) {
            char next = text.charAt(at);
            if (next == ESCAPE) {
                at++;
                if (at == text.length() || (text.charAt(at) != DOT && text.charAt(at) != ESCAPE)) {
                    throw invalid(schema, schema.hashKey(), "has a \\ that is before no dot and no other \\");
                }
                next = text.charAt(at);
            }
            hash.append(next);
        }
        return at;
    }

    private static AttributeValue value(TableSchema<?> schema, KeyAttribute key, String text) {
        try {
            return switch (key.type()) {
                case N -> number(key, text);
                case B ->
                    AttributeValue.fromB(
                            SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(text)));
                default -> AttributeValue.fromS(text);
            };
        } catch (NumberFormatException | CodecException e) {
            throw invalid(schema, key, "is a number, and the text has none there that DynamoDB can store");
        } catch (IllegalArgumentException e) {
            throw invalid(schema, key, "is a binary, and the text has no base64 there");
        }
    }

    private static AttributeValue number(KeyAttribute key, String text) {
        AttributeNames name = AttributeNames.of(key.name());
        AttributeValueWriter out = new AttributeValueWriter(1);
        out.attribute(name, 0);
        out.number(new BigDecimal(text));
        return Objects.requireNonNull(out.item().get(key.name()));
    }

    private static InvalidKeyException invalid(TableSchema<?> schema, KeyAttribute key, String problem) {
        return new InvalidKeyException(schema.tableName(), key.name(), problem, null);
    }
}
