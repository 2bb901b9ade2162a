package dev.stator.item;

import java.time.DateTimeException;
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

/**
 * The types of {@code java.time} as the JDK reads them. Apart from {@link StringForm}, so that an entity without them does not load the
 * JDK's exception of them, which every class that catches it does.
 */
final class TemporalForm {
    private TemporalForm() {}

    /** Any instant of ISO 8601. */
    static Instant toInstant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw StringForm.malformed("Instant", "an instant such as 2026-01-02T03:04:05.123456789Z");
        }
    }

    static ZoneId toZoneId(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw StringForm.malformed("ZoneId", "a time zone such as Europe/Paris that this JDK knows");
        }
    }

    static ZoneOffset toZoneOffset(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException e) {
            throw StringForm.malformed("ZoneOffset", "an offset such as +01:00");
        }
    }

    static LocalDate toLocalDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw StringForm.malformed("LocalDate", "a date such as 2026-01-02");
        }
    }

    static LocalTime toLocalTime(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw StringForm.malformed("LocalTime", "a time such as 03:04:05");
        }
    }

    static LocalDateTime toLocalDateTime(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw StringForm.malformed("LocalDateTime", "a date and time such as 2026-01-02T03:04:05");
        }
    }

    static OffsetDateTime toOffsetDateTime(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw StringForm.malformed("OffsetDateTime", "a date, time and offset such as 2026-01-02T03:04:05+01:00");
        }
    }

    static OffsetTime toOffsetTime(String text) {
        try {
            return OffsetTime.parse(text);
        } catch (DateTimeException e) {
            throw StringForm.malformed("OffsetTime", "a time and offset such as 03:04:05+01:00");
        }
    }

    static ZonedDateTime toZonedDateTime(String text) {
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeException e) {
            throw StringForm.malformed(
                    "ZonedDateTime", "a date, time and zone such as 2026-01-02T03:04:05+01:00[Europe/Paris]");
        }
    }

    static YearMonth toYearMonth(String text) {
        try {
            // From 10000 on, what YearMonth writes lacks the plus sign that it wants to read
            return YearMonth.parse(isPlainFrom10000(text) ? "+" + text : text);
        } catch (DateTimeException e) {
            throw StringForm.malformed("YearMonth", "a month such as 2026-01");
        }
    }

    private static boolean isPlainFrom10000(String text) {
        return text.indexOf('-') > 4 && text.charAt(0) != '+';
    }

    static MonthDay toMonthDay(String text) {
        try {
            return MonthDay.parse(text);
        } catch (DateTimeException e) {
            throw StringForm.malformed("MonthDay", "a day such as --01-02");
        }
    }

    static Period toPeriod(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw StringForm.malformed("Period", "a period such as P1Y2M3D");
        }
    }
}
