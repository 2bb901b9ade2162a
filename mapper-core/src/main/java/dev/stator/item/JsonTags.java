package dev.stator.item;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names of DynamoDB's types in JSON. */
final class JsonTags {
    private static final Map<AttributeType, SerializedString> ENCODED = new EnumMap<>(AttributeType.class);

    static {
        for (AttributeType type : AttributeType.values()) {
            ENCODED.put(type, new SerializedString(type.name()));
        }
    }

    private JsonTags() {}

    static SerializedString encoded(AttributeType type) {
        return Objects.requireNonNull(ENCODED.get(type));
    }

    static @Nullable AttributeType type(String name) {
        return switch (name) {
            case "S" -> AttributeType.S;
            case "N" -> AttributeType.N;
            case "B" -> AttributeType.B;
            case "BOOL" -> AttributeType.BOOL;
            case "NULL" -> AttributeType.NULL;
            case "M" -> AttributeType.M;
            case "L" -> AttributeType.L;
            case "SS" -> AttributeType.SS;
            case "NS" -> AttributeType.NS;
            case "BS" -> AttributeType.BS;
            default -> null;
        };
    }
}
