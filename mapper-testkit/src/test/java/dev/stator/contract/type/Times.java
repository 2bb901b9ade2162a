package dev.stator.contract.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values of the types of {@code java.time}, over their whole range where they are stored over it. */
final class Times {
    private static final LocalDateTime YEAR_0 = LocalDateTime.of(0, 1, 1, 0, 0);
    private static final LocalDateTime YEAR_10000 = LocalDateTime.of(10_000, 1, 1, 0, 0);

    private Times() {}

    /** Of the years 0000 to 9999, those that sort as text. */
    static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        YEAR_0.toEpochSecond(ZoneOffset.UTC),
                                        YEAR_10000.toEpochSecond(ZoneOffset.UTC) - 1),
                        nanos())
                .as(Instant::ofEpochSecond);
    }

    static Arbitrary<Instant> wholeSeconds() {
        return Arbitraries.longs()
                .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    static Arbitrary<Instant> wholeMillis() {
        return Arbitraries.longs().map(Instant::ofEpochMilli);
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<LocalTime> times() {
        return Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay);
    }

    static Arbitrary<LocalDateTime> dateTimes() {
        return Combinators.combine(dates(), times()).as(LocalDateTime::of);
    }

    static Arbitrary<ZoneOffset> offsets() {
        int most = ZoneOffset.MAX.getTotalSeconds();
        return Arbitraries.integers().between(-most, most).map(ZoneOffset::ofTotalSeconds);
    }

    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC", "Z", "+02:00", "GMT+1")
                .map(ZoneId::of);
    }

    static Arbitrary<OffsetDateTime> offsetDateTimes() {
        return Combinators.combine(dateTimes(), offsets()).as(OffsetDateTime::of);
    }

    static Arbitrary<OffsetTime> offsetTimes() {
        return Combinators.combine(times(), offsets()).as(OffsetTime::of);
    }

    static Arbitrary<ZonedDateTime> zonedDateTimes() {
        return Combinators.combine(instants(), zones()).as(ZonedDateTime::ofInstant);
    }

    static Arbitrary<Year> years() {
        return Arbitraries.integers().between(Year.MIN_VALUE, Year.MAX_VALUE).map(Year::of);
    }

    static Arbitrary<YearMonth> yearMonths() {
        return Combinators.combine(years(), Arbitraries.integers().between(1, 12))
                .as((year, month) -> YearMonth.of(year.getValue(), month));
    }

    static Arbitrary<MonthDay> monthDays() {
        return dates().map(MonthDay::from);
    }

    static Arbitrary<Duration> durations() {
        return Combinators.combine(Arbitraries.longs(), nanos()).as(Duration::ofSeconds);
    }

    static Arbitrary<Period> periods() {
        Arbitrary<Integer> any = Arbitraries.integers();
        return Combinators.combine(any, any, any).as(Period::of);
    }

    private static Arbitrary<Long> nanos() {
        return Arbitraries.longs().between(0, 999_999_999);
    }
}
