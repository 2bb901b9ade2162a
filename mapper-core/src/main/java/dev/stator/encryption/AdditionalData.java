package dev.stator.encryption;

import dev.stator.transform.ValueBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        Frames frames = new Frames().add(PRODUCT).add(header).add(table).add(path);
        if (key != null) {
            for (Map.Entry<String, AttributeValue> attribute : inOrder(key)) {
                AttributeValue value = attribute.getValue();
                frames.add(attribute.getKey()).add(ValueBytes.kind(value)).add(ValueBytes.of(value));
            }
        }
        return frames.bytes();
    }

    private static Collection<Map.Entry<String, AttributeValue>> inOrder(Map<String, AttributeValue> key) {
        if (key.size() < 2) {
            return key.entrySet();
        }
        List<Map.Entry<String, AttributeValue>> attributes = new ArrayList<>(key.entrySet());
        attributes.sort(Map.Entry.comparingByKey());
        return attributes;
    }
}
