package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
class NumberFormProperties {
    @Property
    void a_duration_is_read_as_it_was_written(@ForAll long seconds, @ForAll @IntRange(max = 999_999_999) int nanos) {
        Duration duration = Duration.ofSeconds(seconds, nanos);
        BigDecimal stored = NumberForm.of(duration);

        assertThat(NumberForm.toDuration(stored)).isEqualTo(duration);
        assertThat(NumberForm.toDuration(NumberForm.decimal(stored.toPlainString())))
                .isEqualTo(duration);
        assertThat(NumberForm.toDuration(new BigDecimal(NumberText.of(stored)))).isEqualTo(duration);
    }

    @Property
    void durations_sort_as_their_numbers(@ForAll long one, @ForAll long other) {
        assertThat(NumberForm.of(Duration.ofSeconds(one)).compareTo(NumberForm.of(Duration.ofSeconds(other))))
                .isEqualTo(Long.compare(one, other));
    }

    @Property
    void epoch_milliseconds_are_read_as_they_were_written(@ForAll long millis) {
        Instant instant = Instant.ofEpochMilli(millis);

        assertThat(NumberForm.millis(instant)).isEqualTo(millis);
        assertThat(NumberForm.toInstantOfMillis(BigDecimal.valueOf(millis))).isEqualTo(instant);
    }

    @Example
    void the_extremes_are_exact() {
        assertThat(NumberForm.of(Duration.ofMillis(-1500))).isEqualTo("-1.5");
        assertThat(NumberForm.of(Duration.ofSeconds(100))).isEqualTo("100");
        for (Duration duration : new Duration[] {
            Duration.ZERO, Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)
        }) {
            assertThat(NumberForm.toDuration(NumberForm.of(duration))).isEqualTo(duration);
        }
        assertThat(NumberForm.toYear(BigDecimal.valueOf(Year.MAX_VALUE))).isEqualTo(Year.of(Year.MAX_VALUE));
        assertThat(NumberForm.toInstantOfSeconds(new BigDecimal("-0.5"))).isEqualTo(Instant.ofEpochMilli(-500));
        assertThat(NumberForm.toInstantOfSeconds(new BigDecimal("0E5"))).isEqualTo(Instant.EPOCH);
        assertThat(NumberForm.millis(Instant.ofEpochSecond(0, -1))).isEqualTo(-1);
    }

    @Example
    void what_the_type_cannot_hold_is_refused() {
        for (String text :
                new String[] {"9223372036854775808", "-9223372036854775809", "1E125", "1E999999999", "1E-10"}) {
            assertThatThrownBy(() -> NumberForm.toDuration(new BigDecimal(text)))
                    .as(text)
                    .isInstanceOf(CodecException.class);
            assertThatThrownBy(() -> NumberForm.toInstantOfSeconds(new BigDecimal(text)))
                    .isInstanceOf(CodecException.class);
            assertThatThrownBy(() -> NumberForm.toYear(new BigDecimal(text))).isInstanceOf(CodecException.class);
        }
        assertThatThrownBy(() -> NumberForm.toInstantOfSeconds(BigDecimal.valueOf(Long.MAX_VALUE)))
                .isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> NumberForm.toYear(new BigDecimal("2026.5"))).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> NumberForm.millis(Instant.MAX)).isInstanceOf(CodecException.class);
    }

    @Example
    void null_is_read_as_null() {
        assertThat(NumberForm.toDuration(null)).isNull();
        assertThat(NumberForm.toYear(null)).isNull();
        assertThat(NumberForm.toInstantOfSeconds(null)).isNull();
        assertThat(NumberForm.toInstantOfMillis(null)).isNull();
    }

    @Example
    void keys_of_maps_are_read() {
        assertThat(NumberForm.int8("-1")).isEqualTo((byte) -1);
        assertThat(NumberForm.int16("300")).isEqualTo((short) 300);
        assertThat(NumberForm.int32("70000")).isEqualTo(70000);
        assertThat(NumberForm.int64("5000000000")).isEqualTo(5_000_000_000L);
        assertThat(NumberForm.float32("1.5")).isEqualTo(1.5f);
        assertThat(NumberForm.float64("-0.0")).isEqualTo(-0.0);
        assertThat(NumberForm.decimal("1.50")).isEqualTo("1.50");
        assertThat(NumberForm.integer("12")).isEqualTo(12);
        assertThatThrownBy(() -> NumberForm.int32("secret"))
                .isInstanceOf(CodecException.class)
                .hasNoCause();
    }
}
