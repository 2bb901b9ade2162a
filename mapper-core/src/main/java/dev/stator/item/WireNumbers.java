package dev.stator.item;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers from the bytes of the string that was passed last. The common forms are read here, digit by digit, with the same result as
 * {@link NumberText} gives, which reads all others.
 */
final class WireNumbers {
    /** Of so many digits none overflows a {@code long}. */
    private static final int DIGITS_OF_LONG = 18;

    /** Of so many digits each is a {@code double}, exactly: 10^15 is less than 2^53. */
    private static final int DIGITS_OF_DOUBLE = 15;

    /** The powers of ten that are a {@code double} exactly, and of which as many are needed. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** Stands for a number that is not of the plain form. */
    private static final long UNUSUAL = Long.MIN_VALUE;

    private WireNumbers() {}

    static byte int8(WireText text) {
        long value = whole(text);
        return (byte) value == value ? (byte) value : NumberText.toInt8(text.text());
    }

    static short int16(WireText text) {
        long value = whole(text);
        return (short) value == value ? (short) value : NumberText.toInt16(text.text());
    }

    static int int32(WireText text) {
        long value = whole(text);
        return (int) value == value ? (int) value : NumberText.toInt32(text.text());
    }

    static long int64(WireText text) {
        long value = whole(text);
        return value != UNUSUAL ? value : NumberText.toInt64(text.text());
    }

    static BigInteger integer(WireText text) {
        long value = whole(text);
        return value != UNUSUAL ? BigInteger.valueOf(value) : NumberText.toBigInteger(text.text());
    }

    static BigDecimal decimal(WireText text) {
        int point = point(text);
        long digits = digits(text, point, DIGITS_OF_LONG);
        return digits == UNUSUAL
                ? NumberText.toBigDecimal(text.text())
                : BigDecimal.valueOf(isNegative(text) ? -digits : digits, scale(text, point));
    }

    static float float32(WireText text) {
        return NumberText.toFloat(text.text());
    }

    /** Both the digits and the power are exact, so their quotient is rounded once, as the nearest double must be. */
    static double float64(WireText text) {
        int point = point(text);
        long digits = digits(text, point, DIGITS_OF_DOUBLE);
        if (digits == UNUSUAL) {
            return NumberText.toDouble(text.text());
        }
        double value = digits / POWERS[scale(text, point)];
        return isNegative(text) ? -value : value;
    }

    private static long whole(WireText text) {
        long digits = digits(text, text.stop, DIGITS_OF_LONG);
        return isNegative(text) && digits != UNUSUAL ? -digits : digits;
    }

    private static boolean isNegative(WireText text) {
        return text.start < text.stop && text.bytes[text.start] == '-';
    }

    /** Where the point is; the number's end where it has none. */
    private static int point(WireText text) {
        int i = text.start;
        while (i < text.stop && text.bytes[i] != '.') {
            i++;
        }
        return i;
    }

    private static int scale(WireText text, int point) {
        return point == text.stop ? 0 : text.stop - point - 1;
    }

    /** The digits as one number, without sign and point, of which there is one at least on each side of the point. */
    private static long digits(WireText text, int point, int most) {
        int first = isNegative(text) ? text.start + 1 : text.start;
        int count = text.stop - first - (point == text.stop ? 0 : 1);
        if (count > most || point == first || point == text.stop - 1 || count <= 0) {
            return UNUSUAL;
        }
        long value = 0;
        for (int i = first; i < text.stop; i++) {
            if (i != point) {
                int digit = text.bytes[i] - '0';
                if (digit < 0 || digit > 9) {
                    return UNUSUAL;
                }
                value = value * 10 + digit;
            }
        }
        return value;
    }
}
