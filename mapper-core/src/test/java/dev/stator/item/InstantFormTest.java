package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantFormTest {
    private static final long SECONDS_OF_DAY = 86_400;

    @Test
    void everyDayOfTenThousandYearsIsTheCalendars() {
        LocalDate end = LocalDate.of(10_000, 1, 1);
        for (LocalDate day = LocalDate.of(0, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            Instant instant = Instant.ofEpochSecond(day.toEpochDay() * SECONDS_OF_DAY + 3_723, 5);
            String text = InstantForm.of(instant);
            if (!text.equals(day + "T01:02:03.000000005Z")
                    || !InstantForm.parse(text).equals(instant)) {
                throw new AssertionError(day + " is written as " + text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00.000000000Z",
                "1969-12-31T23:59:59.999999999Z",
                "1970-01-01T00:00:00.000000000Z",
                "2024-02-29T12:34:56.789012345Z",
                "9999-12-31T23:59:59.999999999Z"
            })
    void theTextOfAnInstantReadsAsTheInstant(String text) {
        assertThat(InstantForm.parse(text)).isEqualTo(Instant.parse(text));
        assertThat(InstantForm.of(Instant.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29T00:00:00.000000000Z",
                "1900-02-29T00:00:00.000000000Z",
                "2024-04-31T00:00:00.000000000Z",
                "2024-00-01T00:00:00.000000000Z",
                "2024-13-01T00:00:00.000000000Z",
                "2024-01-00T00:00:00.000000000Z",
                "2024-01-01T25:00:00.000000000Z",
                "2024-01-01T00:60:00.000000000Z"
            })
    void whatTheCalendarDoesNotHaveIsRefused(String text) {
        assertThatThrownBy(() -> InstantForm.parse(text)).isInstanceOf(CodecException.class);
    }

    @Test
    void aYearOfFiveDigitsIsRefused() {
        assertThatThrownBy(() -> InstantForm.of(Instant.parse("+10000-01-01T00:00:00Z")))
                .isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> InstantForm.of(Instant.parse("-0001-12-31T23:59:59Z")))
                .isInstanceOf(CodecException.class);
    }
}
