package dev.stator.item;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The text of an N: what of Java's numbers DynamoDB stores exactly, and what of a stored number Java's types hold.
 *
 * <p>DynamoDB stores up to 38 significant digits, of a magnitude from 1E-130 to 9.9…E+125; see "Number" in
 * <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">DynamoDB's constraints</a>.
 */
final class NumberText {
    private static final int DIGITS = 38;
    private static final int SMALLEST_EXPONENT = -130;
    private static final int LARGEST_EXPONENT = 125;

    /** No number that DynamoDB stores has a longer plain form: a sign, a point, and 130 + 38 digits; the rest is leeway. */
    private static final int LONGEST = 400;

    /** More bits than 9.9…E+125 has. */
    private static final int MOST_BITS = 420;

    /** Of which there are six digits after the point. */
    private static final int MILLION = 1_000_000;

    private static final double[] POWERS_OF_TEN = {
        1, 1E1, 1E2, 1E3, 1E4, 1E5, 1E6, 1E7, 1E8, 1E9, 1E10, 1E11, 1E12, 1E13, 1E14
    };

    private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private NumberText() {}

    /**
     * The shortest text that stands for this double and no other: {@code 12.375}. Of six digits after the point or fewer it is found by
     * dividing whole numbers, which takes a fraction of the time that {@link Double#toString} takes, and loads none of the JDK's
     * classes for floating-point text.
     */
    static String of(double value) {
        if (Double.doubleToRawLongBits(value) == 0) {
            return "0.0";
        }
        double magnitude = Math.abs(value);
        if (magnitude >= 1E-3 && magnitude < 1E7) { // where Double.toString has no exponent either
            long millionths = (long) (value * MILLION + (value < 0 ? -0.5 : 0.5));
            if ((double) millionths / MILLION == value) { // both are exact, so the quotient is the double nearest to it
                return plain(millionths);
            }
        }
        return FloatingText.of(value);
    }

    private static String plain(long millionths) {
        long magnitude = Math.abs(millionths);
        int fraction = (int) (magnitude % MILLION);
        int unit = MILLION / 10;
        while (unit > 1 && fraction % 10 == 0) {
            fraction /= 10;
            unit /= 10;
        }
        StringBuilder text = new StringBuilder(16);
        if (millionths < 0) {
            text.append('-');
        }
        text.append(magnitude / MILLION).append('.');
        for (; unit > 0; unit /= 10) {
            text.append((char) ('0' + fraction / unit % 10));
        }
        return text.toString();
    }

    static String of(float value) {
        return FloatingText.of(value);
    }

    static String of(BigDecimal value) {
        return storable(value).toString();
    }

    static String of(BigInteger value) {
        if (value.bitLength() > MOST_BITS) {
            throw outOfMagnitude();
        }
        return value.bitLength() < 127 ? value.toString() : of(new BigDecimal(value)); // 2^126 has 38 digits
    }

    /** The value, without trailing zeros if it has too many digits with them. */
    private static BigDecimal storable(BigDecimal value) {
        if (value.signum() == 0) {
            return fits(value) ? value : BigDecimal.ZERO;
        }
        long exponent = (long) value.precision() - value.scale() - 1;
        if (exponent < SMALLEST_EXPONENT || exponent > LARGEST_EXPONENT) {
            throw outOfMagnitude();
        }
        if (value.precision() <= DIGITS) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.precision() > DIGITS) {
            throw new CodecException("the number has more than 38 significant digits");
        }
        return stripped;
    }

    private static boolean fits(BigDecimal zero) {
        return zero.scale() >= -LARGEST_EXPONENT && zero.scale() <= -SMALLEST_EXPONENT;
    }

    static byte toInt8(String text) {
        return (byte) toLong(text, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    static short toInt16(String text) {
        return (short) toLong(text, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    static int toInt32(String text) {
        return (int) toLong(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static long toInt64(String text) {
        return toLong(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static long toLong(String text, long min, long max) {
        int length = text.length();
        int start = length > 1 && text.charAt(0) == '-' ? 1 : 0;
        if (length == 0 || length > 18) { // 18 digits cannot overflow
            return toLongSlowly(text, min, max);
        }
        long value = 0;
        for (int i = start; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return toLongSlowly(text, min, max);
            }
            value = value * 10 + digit;
        }
        value = start == 0 ? value : -value;
        if (value < min || value > max) {
            throw outOfRange(min, max);
        }
        return value;
    }

    /** Long numbers, and those that are written with a fraction of zeros or an exponent: 3.0, 1E2. */
    private static long toLongSlowly(String text, long min, long max) {
        BigInteger value = toBigInteger(text);
        if (value.compareTo(LONG_MIN) < 0 || value.compareTo(LONG_MAX) > 0) {
            throw outOfRange(min, max);
        }
        long whole = value.longValue();
        if (whole < min || whole > max) {
            throw outOfRange(min, max);
        }
        return whole;
    }

    static BigInteger toBigInteger(String text) {
        BigDecimal value = toBigDecimal(text);
        if (value.scale() <= 0) {
            return value.toBigInteger();
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > 0) {
            throw new CodecException("the number is not whole");
        }
        return stripped.toBigInteger(); // at most 126 digits, because the magnitude was checked
    }

    static BigDecimal toBigDecimal(String text) {
        return storable(parse(text));
    }

    private static BigDecimal parse(String text) {
        requireNumeric(text);
        try {
            return new BigDecimal(text);
        } catch (IllegalArgumentException e) { // a NumberFormatException, which is loaded where it is named
            throw notANumber(); // its message may hold the text
        }
    }

    static float toFloat(String text) {
        return FloatingText.toFloat(text);
    }

    /** Of at most 15 digits it is a quotient of two numbers that a double holds exactly, and so the nearest one. */
    static double toDouble(String text) {
        int length = text.length();
        int start = length > 1 && text.charAt(0) == '-' ? 1 : 0;
        if (length == 0 || length - start > POWERS_OF_TEN.length) {
            return FloatingText.toDouble(text);
        }
        long digits = 0;
        int point = length - 1;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
            } else if (c == '.' && i > start && i < length - 1 && point == length - 1) {
                point = i;
            } else {
                return FloatingText.toDouble(text);
            }
        }
        double magnitude = digits / POWERS_OF_TEN[length - 1 - point];
        return start == 0 ? magnitude : -magnitude;
    }

    /** The JDK's parsers also take NaN, hexadecimal digits, spaces, type suffixes and the digits of other scripts. */
    static void requireNumeric(String text) {
        if (text.length() > LONGEST) {
            throw notANumber();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != 'E' && c != '+' && c != 'e') {
                throw notANumber();
            }
        }
    }

    static CodecException notANumber() {
        return new CodecException("the stored text of the N is not a number");
    }

    static CodecException outOfMagnitude() {
        return new CodecException(
                "the number's magnitude is outside 1E-130 to 9.9999999999999999999999999999999999999E+125");
    }

    private static CodecException outOfRange(long min, long max) {
        return new CodecException("the number is out of range: it must be from " + min + " to " + max);
    }
}
