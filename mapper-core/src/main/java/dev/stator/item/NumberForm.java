package dev.stator.item;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * The types of the JDK that are stored as a number, and numbers as the keys of maps. Called by generated code.
 *
 * <pre>{@code
 * out.number(NumberForm.of(duration));                  // 90.5, in seconds
 * duration = NumberForm.toDuration(in.decimal());
 * count = NumberForm.int32(in.nextKey());               // the key of a Map<Integer, …>
 * }</pre>
 *
 * <p>Null is read as null. What the type cannot hold exactly is a {@link CodecException} whose message does not have the value.
 */
public final class NumberForm {
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private NumberForm() {}

    /** The duration in seconds, exactly. */
    public static BigDecimal of(Duration value) {
        BigDecimal seconds = BigDecimal.valueOf(value.getSeconds());
        return value.getNano() == 0
                ? seconds
                : seconds.add(BigDecimal.valueOf(value.getNano(), 9)).stripTrailingZeros();
    }

    /**
     * The instant in whole milliseconds since 1970, a fraction rounded down.
     *
     * @throws CodecException if they are more than a {@code long} holds
     */
    public static long millis(Instant value) {
        try {
            return value.toEpochMilli();
        } catch (ArithmeticException e) {
            throw new CodecException("the instant has no epoch milliseconds in the range of long");
        }
    }

    /** Reads seconds. */
    public static @Nullable Duration toDuration(@Nullable BigDecimal seconds) {
        if (seconds == null) {
            return null;
        }
        BigDecimal whole = floor(seconds, "Duration");
        return Duration.ofSeconds(toLong(whole, "Duration"), nanos(seconds, whole, "Duration"));
    }

    /** Reads seconds since 1970; a fraction is kept. */
    public static @Nullable Instant toInstantOfSeconds(@Nullable BigDecimal seconds) {
        if (seconds == null) {
            return null;
        }
        BigDecimal whole = floor(seconds, "Instant");
        long second = toLong(whole, "Instant");
        if (second < Instant.MIN.getEpochSecond() || second > Instant.MAX.getEpochSecond()) {
            throw outOfRange("Instant");
        }
        return Instant.ofEpochSecond(second, nanos(seconds, whole, "Instant"));
    }

    /** Reads milliseconds since 1970; a fraction is kept. */
    public static @Nullable Instant toInstantOfMillis(@Nullable BigDecimal millis) {
        return millis == null ? null : toInstantOfSeconds(millis.movePointLeft(3));
    }

    public static @Nullable Year toYear(@Nullable BigDecimal year) {
        if (year == null) {
            return null;
        }
        BigDecimal whole = floor(year, "Year");
        if (whole.compareTo(year) != 0) {
            throw new CodecException("the number is not whole, as a Year must be");
        }
        long value = toLong(whole, "Year");
        if (value < Year.MIN_VALUE || value > Year.MAX_VALUE) {
            throw outOfRange("Year");
        }
        return Year.of((int) value);
    }

    public static byte int8(String text) {
        return NumberText.toInt8(text);
    }

    public static short int16(String text) {
        return NumberText.toInt16(text);
    }

    public static int int32(String text) {
        return NumberText.toInt32(text);
    }

    public static long int64(String text) {
        return NumberText.toInt64(text);
    }

    public static float float32(String text) {
        return NumberText.toFloat(text);
    }

    public static double float64(String text) {
        return NumberText.toDouble(text);
    }

    public static BigDecimal decimal(String text) {
        return NumberText.toBigDecimal(text);
    }

    public static BigInteger integer(String text) {
        return NumberText.toBigInteger(text);
    }

    /** Refuses a large magnitude first: rounding would write all of its digits. */
    private static BigDecimal floor(BigDecimal value, String type) {
        if (value.signum() != 0 && (long) value.precision() - value.scale() > 19) {
            throw outOfRange(type);
        }
        return value.signum() == 0 ? BigDecimal.ZERO : value.setScale(0, RoundingMode.FLOOR);
    }

    private static long toLong(BigDecimal whole, String type) {
        if (whole.toBigInteger().bitLength() > 63) {
            throw outOfRange(type);
        }
        return whole.longValue();
    }

    private static int nanos(BigDecimal value, BigDecimal whole, String type) {
        BigDecimal nanos = value.subtract(whole).multiply(BILLION);
        if (nanos.stripTrailingZeros().scale() > 0) {
            throw new CodecException("the number is finer than the nanoseconds of a " + type);
        }
        return nanos.intValue();
    }

    private static CodecException outOfRange(String type) {
        return new CodecException("the number is out of the range of " + type);
    }
}
