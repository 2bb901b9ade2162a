package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.NullMarked;

/** What is done without the JDK for numbers of few digits is what the JDK does. */
@NullMarked
class DoubleProperties {
    @Property
    void a_decimal_of_few_digits_keeps_its_text(
            @ForAll @LongRange(min = -9_999_999_999_999L, max = 9_999_999_999_999L) long digits,
            @ForAll @IntRange(max = 9) int point) {
        double value = digits / Math.pow(10, point);
        String text = NumberText.of(value);
        assertThat(Double.parseDouble(text)).isEqualTo(value);
        assertThat(text.length())
                .isLessThanOrEqualTo(Double.toString(value).length()); // JDKs before 19 do not always find the shortest
    }

    @Property
    void any_double_that_is_stored_is_read_again(@ForAll double value) {
        double magnitude = Math.abs(value);
        Assume.that(magnitude == 0 || (magnitude >= 1E-130 && magnitude < 1E126));
        assertThat(NumberText.toDouble(NumberText.of(value))).isEqualTo(value);
    }

    @Property
    void a_text_is_read_as_the_nearest_double(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long whole,
            @ForAll @IntRange(max = 999_999) int fraction) {
        String text = whole + "." + fraction;
        assertThat(NumberText.toDouble(text)).isEqualTo(Double.parseDouble(text));
    }

    @Property
    void a_short_text_is_read_as_the_nearest_double(
            @ForAll @IntRange(min = -99_999_999, max = 99_999_999) int whole,
            @ForAll @IntRange(max = 99_999) int fraction) {
        String text = whole + "." + fraction;
        assertThat(NumberText.toDouble(text)).isEqualTo(Double.parseDouble(text));
    }
}
