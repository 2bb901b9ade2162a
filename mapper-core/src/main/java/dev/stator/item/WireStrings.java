package dev.stator.item;

import java.nio.charset.StandardCharsets;

/** Strings with escapes and with characters beyond ASCII, of well-formed UTF-8 and of whole characters only. */
final class WireStrings {
    private static final int NOT_HEXADECIMAL = -1;

    private WireStrings() {}

    /** Where a string ends, which is well-formed up to {@code from}: the place of its closing quotation mark. */
    static int end(WireText text, int from) {
        byte[] bytes = text.bytes;
        int end = text.end;
        int i = from;
        while (i < end) {
            byte b = bytes[i];
            if (b == '"') {
                return i;
            } else if (b == '\\') {
                i = afterEscape(bytes, i, end);
            } else if (b >= ' ') {
                i++;
            } else if (b < 0) {
                i = afterCharacter(bytes, i, end);
            } else {
                break;
            }
        }
        throw WireText.malformed(i);
    }

    private static int afterEscape(byte[] bytes, int at, int end) {
        if (end - at < 2) {
            throw WireText.malformed(at);
        }
        if (bytes[at + 1] != 'u') {
            simpleEscape(bytes, at);
            return at + 2;
        }
        int unit = unit(bytes, at, end);
        if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
            return at + 6;
        }
        int low = end - at < 12 ? NOT_HEXADECIMAL : unit(bytes, at + 6, end);
        if (unit > Character.MAX_HIGH_SURROGATE
                || low < Character.MIN_LOW_SURROGATE
                || low > Character.MAX_LOW_SURROGATE) {
            throw WireText.malformed(at);
        }
        return at + 12;
    }

    /** The UTF-16 unit of an escape such as {@code \}{@code u00e9}. */
    private static int unit(byte[] bytes, int at, int end) {
        if (end - at < 6 || bytes[at] != '\\' || bytes[at + 1] != 'u') {
            throw WireText.malformed(at);
        }
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = digit(bytes[i]);
            if (digit == NOT_HEXADECIMAL) {
                throw WireText.malformed(i);
            }
            unit = (unit << 4) | digit;
        }
        return unit;
    }

    /** The value of a hexadecimal digit; -1 for all else. */
    static int digit(byte b) {
        if (b >= '0' && b <= '9') {
            return b - '0';
        }
        int letter = b | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : NOT_HEXADECIMAL;
    }

    private static char simpleEscape(byte[] bytes, int at) {
        return switch (bytes[at + 1]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw WireText.malformed(at);
        };
    }

    /** Behind a character of two to four bytes; no longer than it must be, no surrogate, none beyond U+10FFFF (RFC 3629, section 4). */
    private static int afterCharacter(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0xC2 || lead > 0xF4 || end - at < length) {
            throw WireText.malformed(at);
        }
        int second = bytes[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            throw WireText.malformed(at);
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                throw WireText.malformed(at);
            }
        }
        return at + length;
    }

    /** The characters of a string that {@link #end} has found well-formed. */
    static String decode(byte[] bytes, int start, int stop) {
        int from = start;
        StringBuilder text = new StringBuilder(stop - start);
        for (int i = start; i < stop; ) {
            if (bytes[i] != '\\') {
                i++;
                continue;
            }
            text.append(utf8(bytes, from, i));
            if (bytes[i + 1] == 'u') {
                text.append((char) unit(bytes, i, stop));
                i += 6;
            } else {
                text.append(simpleEscape(bytes, i));
                i += 2;
            }
            from = i;
        }
        String last = utf8(bytes, from, stop);
        return from == start ? last : text.append(last).toString();
    }

    private static String utf8(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
