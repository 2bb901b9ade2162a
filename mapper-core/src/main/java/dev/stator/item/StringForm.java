package dev.stator.item;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The types of the JDK that are stored as a string, and as the key of a map. Called by generated code.
 *
 * <pre>{@code
 * createdAt = StringForm.toInstant(in.string());
 * out.string(StringForm.of(createdAt));             // 2026-01-02T03:04:05.123456789Z
 * }</pre>
 *
 * <p>The types without a method {@code of} are stored as their {@code toString()}. Null is read as null. A text that is not of the
 * type's form is a {@link CodecException}, whose message names the form and not the text, and which has no cause, because the
 * JDK's messages hold the text.
 */
public final class StringForm {
    private static final int UUID_LENGTH = 36;

    private StringForm() {}

    /**
     * The instant in UTC with nine digits of fraction, so that texts sort as the instants do: {@code 2026-01-02T03:04:05.123456789Z}.
     *
     * @throws CodecException if its year is not one of 0000 to 9999
     */
    public static String of(Instant value) {
        return InstantForm.of(value);
    }

    /**
     * The language tag.
     *
     * @throws CodecException if the tag names another locale, as that of some locales of older JDKs does
     */
    public static String of(Locale value) {
        return LocaleForm.of(value);
    }

    /** Reads any instant of ISO 8601, of one's own fixed form the fastest. */
    public static @Nullable Instant toInstant(@Nullable String text) {
        return text == null ? null : InstantForm.parse(text);
    }

    /** Reads a language tag. */
    public static @Nullable Locale toLocale(@Nullable String text) {
        return text == null ? null : LocaleForm.parse(text);
    }

    public static @Nullable UUID toUUID(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.length() == UUID_LENGTH) { // the JDK also takes shorter groups of digits
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw malformed("UUID", "32 hexadecimal digits in groups of 8-4-4-4-12");
            }
        }
        throw malformed("UUID", "32 hexadecimal digits in groups of 8-4-4-4-12");
    }

    public static @Nullable URI toURI(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw malformed("URI", "a URI of RFC 2396");
        }
    }

    public static @Nullable Currency toCurrency(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw malformed("Currency", "a code of ISO 4217 such as EUR");
        }
    }

    public static @Nullable ZoneId toZoneId(@Nullable String text) {
        return text == null ? null : TemporalForm.toZoneId(text);
    }

    public static @Nullable ZoneOffset toZoneOffset(@Nullable String text) {
        return text == null ? null : TemporalForm.toZoneOffset(text);
    }

    public static @Nullable LocalDate toLocalDate(@Nullable String text) {
        return text == null ? null : TemporalForm.toLocalDate(text);
    }

    public static @Nullable LocalTime toLocalTime(@Nullable String text) {
        return text == null ? null : TemporalForm.toLocalTime(text);
    }

    public static @Nullable LocalDateTime toLocalDateTime(@Nullable String text) {
        return text == null ? null : TemporalForm.toLocalDateTime(text);
    }

    public static @Nullable OffsetDateTime toOffsetDateTime(@Nullable String text) {
        return text == null ? null : TemporalForm.toOffsetDateTime(text);
    }

    public static @Nullable OffsetTime toOffsetTime(@Nullable String text) {
        return text == null ? null : TemporalForm.toOffsetTime(text);
    }

    public static @Nullable ZonedDateTime toZonedDateTime(@Nullable String text) {
        return text == null ? null : TemporalForm.toZonedDateTime(text);
    }

    public static @Nullable YearMonth toYearMonth(@Nullable String text) {
        return text == null ? null : TemporalForm.toYearMonth(text);
    }

    public static @Nullable MonthDay toMonthDay(@Nullable String text) {
        return text == null ? null : TemporalForm.toMonthDay(text);
    }

    public static @Nullable Period toPeriod(@Nullable String text) {
        return text == null ? null : TemporalForm.toPeriod(text);
    }

    public static @Nullable Character toCharacter(@Nullable String text) {
        return text == null ? null : toChar(text);
    }

    /** Null is read as the character zero. */
    public static char toChar(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        if (text.length() != 1) {
            throw malformed("char", "one character");
        }
        return text.charAt(0);
    }

    /** Reads a map's key. */
    public static boolean toBoolean(String text) {
        if (text.equals("true")) {
            return true;
        }
        if (text.equals("false")) {
            return false;
        }
        throw malformed("boolean", "true or false");
    }

    static CodecException malformed(String type, String wanted) {
        return new CodecException("the stored string is no " + type + "; it must be " + wanted);
    }
}
