package dev.stator.item;

/** What is skipped, as strictly as it is read: text that the SDK would refuse is refused here as well, though nobody asks for it. */
final class WireSkip {
    private WireSkip() {}

    /** Skips JSON of any kind, of at most so many brackets in brackets. */
    static void value(WireText text, int levels) {
        text.skipSpace();
        if (levels == 0 || text.at == text.end) {
            throw text.malformed();
        }
        switch (text.bytes[text.at]) {
            case '"' -> text.string();
            case '{' -> {
                text.beginObject();
                while (text.nextField()) {
                    value(text, levels - 1);
                }
            }
            case '[' -> {
                text.beginArray();
                while (text.nextElement()) {
                    value(text, levels - 1);
                }
            }
            case 't' -> text.word("true");
            case 'f' -> text.word("false");
            case 'n' -> text.word("null");
            default -> number(text);
        }
    }

    /** A number, in no more than a hundred characters; the SDK's parser takes a thousand. */
    private static void number(WireText text) {
        int from = text.at;
        if (is(text, '-')) {
            text.at++;
        }
        if (is(text, '0')) {
            text.at++;
        } else {
            digits(text);
        }
        if (is(text, '.')) {
            text.at++;
            digits(text);
        }
        if (is(text, 'e') || is(text, 'E')) {
            text.at++;
            if (is(text, '-') || is(text, '+')) {
                text.at++;
            }
            digits(text);
        }
        if (text.at - from > 100 || (text.at < text.end && " \t\r\n,]}".indexOf(text.bytes[text.at]) < 0)) {
            throw text.malformed();
        }
    }

    private static boolean is(WireText text, char c) {
        return text.at < text.end && text.bytes[text.at] == c;
    }

    private static void digits(WireText text) {
        int from = text.at;
        while (text.at < text.end && text.bytes[text.at] >= '0' && text.bytes[text.at] <= '9') {
            text.at++;
        }
        if (text.at == from) {
            throw text.malformed();
        }
    }

    /** Skips what an attribute of this type has, without the object that names the type. */
    static void content(WireText text, AttributeType type, int depth) {
        switch (type) {
            case S, N -> text.string();
            case B -> {
                text.string();
                WireBinary.require(text);
            }
            case BOOL -> WireTags.bool(text);
            case NULL -> text.word("true");
            case M -> {
                Path.requireReadable(depth);
                text.beginObject();
                while (text.nextField()) {
                    attribute(text, depth + 1);
                }
            }
            case L -> {
                Path.requireReadable(depth);
                text.beginArray();
                while (text.nextElement()) {
                    attribute(text, depth + 1);
                }
            }
            case SS, NS -> elements(text, AttributeType.S);
            case BS -> elements(text, AttributeType.B);
        }
    }

    private static void attribute(WireText text, int depth) {
        content(text, WireTags.open(text), depth);
        text.expect('}');
    }

    private static void elements(WireText text, AttributeType type) {
        text.beginArray();
        while (text.nextElement()) {
            content(text, type, 0);
        }
    }
}
