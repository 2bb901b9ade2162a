package dev.stator.item;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an {@code AttributeValue} that is stored as it is has to be. */
final class AttributeValues {
    private AttributeValues() {}

    /** The type of a value; the SDK lets values be built that have none, and DynamoDB refuses them. */
    static AttributeValue.Type type(@Nullable AttributeValue value) {
        AttributeValue.Type type = value == null ? null : value.type();
        if (type == null || type == AttributeValue.Type.UNKNOWN_TO_SDK_VERSION) {
            throw new CodecException(value == null ? "the value is null" : "the AttributeValue has no type");
        }
        return type;
    }

    /** Refuses a value inside {@code depth} lists and maps that has no type, or in which one has none. */
    static void requireStorable(@Nullable AttributeValue value, int depth) {
        AttributeValue.Type type = type(value);
        if (value != null && type == AttributeValue.Type.M) {
            Path.requireStorable(depth);
            for (Map.Entry<String, AttributeValue> entry : value.m().entrySet()) {
                requireStorable(entry.getValue(), depth + 1);
            }
        } else if (value != null && type == AttributeValue.Type.L) {
            Path.requireStorable(depth);
            for (AttributeValue element : value.l()) {
                requireStorable(element, depth + 1);
            }
        }
    }
}
