package dev.stator.item;

import org.jspecify.annotations.Nullable;

/** The object around a value, which names its type. */
final class WireTags {
    private static final AttributeType[] TYPES = AttributeType.values();

    private WireTags() {}

    /** Goes into the object that comes next, to the value itself. */
    static AttributeType open(WireText text) {
        byte[] bytes = text.bytes;
        int at = text.at;
        // {"S":
        if (text.end - at > 5
                && bytes[at] == '{'
                && bytes[at + 1] == '"'
                && bytes[at + 3] == '"'
                && bytes[at + 4] == ':') {
            AttributeType type = of(bytes[at + 2]);
            if (type != null) {
                text.at = at + 5;
                text.skipSpace();
                return type;
            }
        }
        return openSlowly(text);
    }

    private static @Nullable AttributeType of(byte letter) {
        return switch (letter) {
            case 'S' -> AttributeType.S;
            case 'N' -> AttributeType.N;
            case 'M' -> AttributeType.M;
            case 'L' -> AttributeType.L;
            case 'B' -> AttributeType.B;
            default -> null;
        };
    }

    private static AttributeType openSlowly(WireText text) {
        text.beginObject();
        if (text.nextField()) {
            for (AttributeType type : TYPES) {
                if (text.isName(type.name())) {
                    return type;
                }
            }
        }
        throw text.malformed();
    }

    /** Goes over true or false. */
    static boolean bool(WireText text) {
        boolean bool = text.at < text.end && text.bytes[text.at] == 't';
        text.word(bool ? "true" : "false");
        return bool;
    }
}
