package dev.stator.encryption;

import dev.stator.transform.ValueBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        List<byte[]> parts = new ArrayList<>(10);
        parts.add(PRODUCT);
        parts.add(header);
        parts.add(utf8(table));
        parts.add(framed(steps(path)));
        if (key != null) {
            (key.size() < 2 ? key : new TreeMap<>(key)).forEach((name, value) -> {
                parts.add(utf8(name));
                parts.add(new byte[] {ValueBytes.kind(value)});
                parts.add(ValueBytes.of(value));
            });
        }
        return framed(parts);
    }

    private static List<byte[]> steps(List<String> path) {
        List<byte[]> steps = new ArrayList<>(path.size());
        for (String step : path) {
            steps.add(utf8(step));
        }
        return steps;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] framed(List<byte[]> parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += Integer.BYTES + part.length;
        }
        ByteBuffer framed = ByteBuffer.allocate(length); // which has the highest byte first
        for (byte[] part : parts) {
            framed.putInt(part.length).put(part);
        }
        return framed.array();
    }
}
