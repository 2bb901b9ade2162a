package dev.stator.item;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The fixed-width text of an instant: {@code 2026-01-02T03:04:05.123456789Z}. Written and read digit by digit, because the JDK's
 * formatter is some ten times slower, and loads some eighty classes when it is first used; {@link java.time.LocalDate} loads a
 * dozen. So the calendar is counted here, in years that begin in March, which makes the leap day the last of its year, and in eras
 * of 400 years, after which the calendar repeats itself.
 */
final class InstantForm {
    static final String SHAPE = "0000-00-00T00:00:00.000000000Z";
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int DAYS_OF_YEAR = 365;
    private static final int DAYS_OF_4_YEARS = 1_461;
    private static final int DAYS_OF_100_YEARS = 36_524;
    private static final int DAYS_OF_ERA = 146_097;

    /** Of the five months from March to July, which the next five repeat: 31, 30, 31, 30, 31. */
    private static final int DAYS_OF_5_MONTHS = 153;

    /** The day 1970-01-01, counted from 0000-03-01. */
    private static final int EPOCH = 719_468;

    /** The first second of the year 0, and that of the year 10000. */
    private static final long FIRST_SECOND = -62_167_219_200L;

    private static final long END_SECOND = 253_402_300_800L;

    private InstantForm() {}

    static String of(Instant value) {
        long epochSecond = value.getEpochSecond();
        if (epochSecond < FIRST_SECOND || epochSecond >= END_SECOND) {
            throw new CodecException("the instant's year is not one of 0000 to 9999");
        }
        int second = (int) Math.floorMod(epochSecond, (long) SECONDS_OF_DAY);
        char[] text = SHAPE.toCharArray(); // of bytes a charset would make the string, which loads its class
        writeDate(text, EPOCH + (int) Math.floorDiv(epochSecond, (long) SECONDS_OF_DAY));
        number(text, 11, 2, second / 3600);
        number(text, 14, 2, second / 60 % 60);
        number(text, 17, 2, second % 60);
        number(text, 20, 9, value.getNano());
        return new String(text);
    }

    private static void writeDate(char[] text, int day) {
        int era = Math.floorDiv(day, DAYS_OF_ERA);
        int dayOfEra = day - era * DAYS_OF_ERA;
        int yearOfEra = (dayOfEra
                        - dayOfEra / (DAYS_OF_4_YEARS - 1)
                        + dayOfEra / DAYS_OF_100_YEARS
                        - dayOfEra / (DAYS_OF_ERA - 1))
                / DAYS_OF_YEAR;
        int dayOfYear = dayOfEra - (yearOfEra * DAYS_OF_YEAR + yearOfEra / 4 - yearOfEra / 100);
        int month = (5 * dayOfYear + 2) / DAYS_OF_5_MONTHS; // 0 is March
        boolean isNextYear = month >= 10;
        number(text, 0, 4, era * 400 + yearOfEra + (isNextYear ? 1 : 0));
        number(text, 5, 2, isNextYear ? month - 9 : month + 3);
        number(text, 8, 2, dayOfYear - (DAYS_OF_5_MONTHS * month + 2) / 5 + 1);
    }

    private static void number(char[] text, int start, int width, int value) {
        int rest = value;
        for (int i = start + width - 1; i >= start; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    static Instant parse(String text) {
        Instant fixed = hasShape(text) ? parseFixed(text) : null;
        return fixed == null ? TemporalForm.toInstant(text) : fixed;
    }

    private static boolean hasShape(String text) {
        if (text.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char shape = SHAPE.charAt(i);
            char c = text.charAt(i);
            if (shape == '0' ? c < '0' || c > '9' : c != shape) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Instant parseFixed(String text) {
        return of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                number(text, 20, 29));
    }

    /** Null where a field is out of its range, which is left to the JDK to judge. */
    static @Nullable Instant of(int year, int month, int day, int hour, int minute, int second, int nano) {
        if (month < 1
                || month > 12
                || day < 1
                || day > lengthOf(month, year)
                || hour > 23
                || minute > 59
                || second > 59) {
            return null;
        }
        long epochDay = (long) day(year, month, day) - EPOCH;
        return Instant.ofEpochSecond(epochDay * SECONDS_OF_DAY + hour * 3600L + minute * 60L + second, nano);
    }

    private static int lengthOf(int month, int year) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Counted from 0000-03-01. */
    private static int day(int year, int month, int day) {
        int marchYear = month > 2 ? year : year - 1;
        int marchMonth = month > 2 ? month - 3 : month + 9;
        int era = Math.floorDiv(marchYear, 400);
        int yearOfEra = marchYear - era * 400;
        int dayOfYear = (DAYS_OF_5_MONTHS * marchMonth + 2) / 5 + day - 1;
        return era * DAYS_OF_ERA + yearOfEra * DAYS_OF_YEAR + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    }

    private static int number(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
