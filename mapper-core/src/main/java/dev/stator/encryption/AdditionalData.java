package dev.stator.encryption;

import dev.stator.transform.ValueBytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an encrypted value is bound to. It is stored nowhere; who decrypts has to say the same again.
 *
 * <pre>{@code
 * byte[] bound = AdditionalData.of(header, "users", List.of("address", "street"), Map.of("userId", AttributeValue.fromS("u1")));
 * }</pre>
 *
 * <p>It is a sequence of parts, each after its length in four bytes, the highest first, so that no two sequences are the same bytes: the
 * word {@code stator}; the header of the stored value; the table's name without prefix; the path, which is a sequence of its steps in this
 * same form, with an empty step for whatever element of a list or map; then of each attribute of the key, in the order of their names, the
 * name, the {@linkplain ValueBytes#kind kind} and the {@linkplain ValueBytes#of bytes}. Deterministic encryption leaves the key out. The form
 * is frozen.
 */
public final class AdditionalData {
    private static final byte[] PRODUCT = "stator".getBytes(StandardCharsets.US_ASCII);

    private AdditionalData() {}

    /**
     * The bytes.
     *
     * @param header version, flags and kind of the stored value
     * @param table the table's name without prefix
     * @param path the names of the attribute and of what it is in, the outermost first; an empty text for an element of a list or map
     * @param key the key attributes of the table, no other; null for deterministic encryption
     */
    public static byte[] of(byte[] header, String table, List<String> path, @Nullable Map<String, AttributeValue> key) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream(128);
        add(parts, PRODUCT);
        add(parts, header);
        add(parts, table);
        add(parts, steps(path));
        if (key != null) {
            new TreeMap<>(key).forEach((name, value) -> {
                add(parts, name);
                add(parts, new byte[] {ValueBytes.kind(value)});
                add(parts, ValueBytes.of(value));
            });
        }
        return parts.toByteArray();
    }

    private static byte[] steps(List<String> path) {
        ByteArrayOutputStream steps = new ByteArrayOutputStream(32);
        for (String step : path) {
            add(steps, step);
        }
        return steps.toByteArray();
    }

    private static void add(ByteArrayOutputStream parts, String text) {
        add(parts, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ByteArrayOutputStream parts, byte[] part) {
        parts.write(part.length >>> 24);
        parts.write(part.length >>> 16);
        parts.write(part.length >>> 8);
        parts.write(part.length);
        parts.writeBytes(part);
    }
}
