package dev.stator.item;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values from the bytes of the string that was passed last, where it has the form in which they are written; {@link StringForm} reads the
 * others.
 */
final class WireForms {
    private static final int UUID_LENGTH = 36;

    private WireForms() {}

    static @Nullable Instant instant(WireText text) {
        Instant fixed = hasShapeOfInstant(text) ? fixed(text.bytes, text.start) : null;
        return fixed != null ? fixed : StringForm.toInstant(text.text());
    }

    private static boolean hasShapeOfInstant(WireText text) {
        String shape = InstantForm.SHAPE;
        int length = shape.length();
        if (text.stop - text.start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char wanted = shape.charAt(i);
            byte b = text.bytes[text.start + i];
            if (wanted == '0' ? b < '0' || b > '9' : b != wanted) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Instant fixed(byte[] bytes, int start) {
        return InstantForm.of(
                number(bytes, start, start + 4),
                number(bytes, start + 5, start + 7),
                number(bytes, start + 8, start + 10),
                number(bytes, start + 11, start + 13),
                number(bytes, start + 14, start + 16),
                number(bytes, start + 17, start + 19),
                number(bytes, start + 20, start + 29));
    }

    private static int number(byte[] bytes, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }

    static @Nullable UUID uuid(WireText text) {
        if (text.stop - text.start != UUID_LENGTH) {
            return StringForm.toUUID(text.text());
        }
        long most = 0;
        long least = 0;
        for (int i = 0; i < UUID_LENGTH; i++) {
            byte b = text.bytes[text.start + i];
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (b != '-') {
                    return StringForm.toUUID(text.text());
                }
                continue;
            }
            int digit = WireStrings.digit(b);
            if (digit < 0) {
                return StringForm.toUUID(text.text());
            }
            most = (most << 4) | (least >>> 60);
            least = (least << 4) | digit;
        }
        return new UUID(most, least);
    }
}
