package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
class StringFormProperties {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    @Provide
    Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond()),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    @Property
    void an_instant_is_read_as_it_was_written(@ForAll("instants") Instant instant) {
        String text = StringForm.of(instant);

        assertThat(text).hasSize(30);
        assertThat(Instant.parse(text)).isEqualTo(instant);
        assertThat(StringForm.toInstant(text)).isEqualTo(instant);
    }

    @Property
    void instants_sort_as_their_texts(@ForAll("instants") Instant one, @ForAll("instants") Instant other) {
        assertThat(Integer.signum(StringForm.of(one).compareTo(StringForm.of(other))))
                .isEqualTo(Integer.signum(one.compareTo(other)));
    }

    @Property
    void an_instant_in_any_other_notation_is_read(@ForAll("instants") Instant instant) {
        assertThat(StringForm.toInstant(instant.toString())).isEqualTo(instant);
    }

    @Example
    void the_fixed_form_has_nine_digits() {
        assertThat(StringForm.of(Instant.parse("2026-01-02T03:04:05.1234Z")))
                .isEqualTo("2026-01-02T03:04:05.123400000Z");
        assertThat(StringForm.of(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00.000000000Z");
        assertThat(StringForm.of(FIRST)).isEqualTo("0000-01-01T00:00:00.000000000Z");
        assertThat(StringForm.of(LAST)).isEqualTo("9999-12-31T23:59:59.999999999Z");
        assertThat(StringForm.toInstant("2024-02-29T00:00:00.000000000Z")).isEqualTo("2024-02-29T00:00:00Z");
        assertThat(StringForm.toInstant("2026-01-02T03:04:05+02:00")).isEqualTo("2026-01-02T01:04:05Z");
    }

    @Example
    void an_instant_outside_of_four_digit_years_is_refused() {
        for (Instant instant : List.of(Instant.MIN, FIRST.minusNanos(1), LAST.plusNanos(1), Instant.MAX)) {
            assertThatThrownBy(() -> StringForm.of(instant)).isInstanceOf(CodecException.class);
        }
    }

    @Property
    void uuids_dates_and_times_are_read_as_they_were_written(
            @ForAll long most, @ForAll long least, @ForAll("instants") Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        OffsetDateTime offset = time.atOffset(ZoneOffset.ofHoursMinutes(-9, -30));
        same(new UUID(most, least), StringForm::toUUID);
        same(time, StringForm::toLocalDateTime);
        same(time.toLocalDate(), StringForm::toLocalDate);
        same(time.toLocalTime(), StringForm::toLocalTime);
        same(offset, StringForm::toOffsetDateTime);
        same(offset.toOffsetTime(), StringForm::toOffsetTime);
        same(instant.atZone(ZoneId.of("America/New_York")), StringForm::toZonedDateTime);
        same(YearMonth.from(time), StringForm::toYearMonth);
        same(MonthDay.from(time), StringForm::toMonthDay);
    }

    @Example
    void the_other_types_are_read_as_they_were_written() {
        same(LocalDate.MAX, StringForm::toLocalDate);
        same(LocalTime.MIDNIGHT, StringForm::toLocalTime);
        same(OffsetTime.MIN, StringForm::toOffsetTime);
        same(OffsetDateTime.MAX, StringForm::toOffsetDateTime);
        same(ZonedDateTime.parse("2020-10-25T02:30:00+01:00[Europe/Paris]"), StringForm::toZonedDateTime);
        same(Period.of(1, -2, 3), StringForm::toPeriod);
        same(URI.create("http://example.org/a?b=c#d"), StringForm::toURI);
        same(Currency.getInstance("CHF"), StringForm::toCurrency);
        same(ZoneId.of("Europe/Paris"), StringForm::toZoneId);
        same(ZoneOffset.ofHours(-3), StringForm::toZoneOffset);
        same(ZoneOffset.UTC, StringForm::toZoneOffset);
        assertThat(StringForm.toCharacter("é")).isEqualTo('é');
        assertThat(StringForm.toChar("x")).isEqualTo('x');
        assertThat(StringForm.toBoolean("true")).isTrue();
        assertThat(StringForm.toBoolean("false")).isFalse();
    }

    @Example
    void every_locale_is_read_as_it_was_written_or_refused() {
        for (Locale locale : Locale.getAvailableLocales()) {
            String text;
            try {
                text = StringForm.of(locale);
            } catch (CodecException e) {
                assertThat(Locale.forLanguageTag(locale.toLanguageTag())).isNotEqualTo(locale);
                continue;
            }
            assertThat(StringForm.toLocale(text)).isEqualTo(locale);
        }
        assertThat(StringForm.toLocale(StringForm.of(Locale.ROOT))).isEqualTo(Locale.ROOT);
    }

    @Example
    void null_is_read_as_null() {
        for (Function<String, ?> read : reads()) {
            assertThat(read.apply(null)).isNull();
        }
        assertThat(StringForm.toCharacter(null)).isNull();
        assertThat(StringForm.toChar(null)).isEqualTo('\0');
    }

    @Example
    void a_text_of_another_form_is_refused_without_being_shown() {
        for (Function<String, ?> read : reads()) {
            assertThatThrownBy(() -> read.apply("%secret"))
                    .isInstanceOf(CodecException.class)
                    .hasNoCause()
                    .hasMessageContaining("it must be ")
                    .hasMessageNotContaining("secret");
        }
        assertThatThrownBy(() -> StringForm.toInstant("2026-02-30T03:04:05.123456789Z"))
                .isInstanceOf(CodecException.class)
                .hasMessageNotContaining("2026-02-30");
        assertThatThrownBy(() -> StringForm.toUUID("1-1-1-1-1")).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> StringForm.toChar("ab")).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> StringForm.toBoolean("yes")).isInstanceOf(CodecException.class);
    }

    private static List<Function<String, ?>> reads() {
        return List.of(
                StringForm::toUUID,
                StringForm::toURI,
                StringForm::toLocale,
                StringForm::toCurrency,
                StringForm::toZoneId,
                StringForm::toZoneOffset,
                StringForm::toInstant,
                StringForm::toLocalDate,
                StringForm::toLocalTime,
                StringForm::toLocalDateTime,
                StringForm::toOffsetDateTime,
                StringForm::toOffsetTime,
                StringForm::toZonedDateTime,
                StringForm::toYearMonth,
                StringForm::toMonthDay,
                StringForm::toPeriod);
    }

    private static <V> void same(V value, Function<String, V> read) {
        assertThat(read.apply(value.toString())).isEqualTo(value);
    }
}
