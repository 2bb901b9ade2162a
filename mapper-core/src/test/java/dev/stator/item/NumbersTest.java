package dev.stator.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The bounds of what DynamoDB stores. */
@NullMarked
class NumbersTest {
    private static final String NINES = "9".repeat(38);

    @Test
    void the_bounds_themselves_are_stored() {
        for (String text : List.of(NINES, "-" + NINES, "9." + NINES.substring(1) + "E+125", "1E-130", "-1E-130", "0")) {
            assertThat(NumberText.of(new BigDecimal(text))).isEqualTo(text);
        }
        assertThat(NumberText.of(new BigInteger(NINES))).isEqualTo(NINES);
        assertThat(NumberText.of(BigInteger.TEN.pow(125))).isEqualTo("1E+125");
        assertThat(NumberText.of(1E-130)).isEqualTo("1.0E-130");
        assertThat(NumberText.of(9.99E125)).isEqualTo("9.99E125");
    }

    @Test
    void what_is_beyond_them_is_refused() {
        for (String text : List.of("1E126", "-1E126", "9.9E-131", "1E999999999", "1E-999999999")) {
            assertThatThrownBy(() -> NumberText.of(new BigDecimal(text)))
                    .isInstanceOf(CodecException.class)
                    .hasMessageContaining("magnitude");
        }
        assertThatThrownBy(() -> NumberText.of(BigInteger.TEN.pow(126))).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> NumberText.of(BigInteger.ONE.shiftLeft(1_000_000)))
                .isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> NumberText.of(1E126)).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> NumberText.of(9.9E-131)).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> NumberText.of(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> NumberText.of(Float.NEGATIVE_INFINITY)).isInstanceOf(CodecException.class);
    }

    @Test
    void more_than_38_digits_are_refused_unless_they_are_zeros_at_the_end() {
        assertThatThrownBy(() -> NumberText.of(new BigDecimal(NINES + "9")))
                .isInstanceOf(CodecException.class)
                .hasMessage("the number has more than 38 significant digits");
        assertThatThrownBy(() -> NumberText.of(new BigInteger(NINES + "1"))).isInstanceOf(CodecException.class);
        assertThat(new BigDecimal(NumberText.of(new BigDecimal(NINES + ".000"))))
                .isEqualTo(NINES);
        assertThat(new BigDecimal(NumberText.of(new BigInteger(NINES + "000")))).isEqualByComparingTo(NINES + "000");
    }

    @Test
    void zero_is_stored_whatever_its_scale() {
        assertThat(NumberText.of(new BigDecimal("0E999999999"))).isEqualTo("0");
        assertThat(NumberText.of(new BigDecimal("0E-999999999"))).isEqualTo("0");
        assertThat(NumberText.of(new BigDecimal("0.00"))).isEqualTo("0.00");
        assertThat(NumberText.of(0.0)).isEqualTo("0.0");
    }

    @Test
    void a_double_of_few_digits_has_the_text_that_the_jdk_gives_it() {
        for (double value : new double[] {
            12.375,
            -12.375,
            0.1,
            0.001,
            0.0011,
            0.000999,
            1,
            -1,
            0.5,
            1E6,
            9_999_999,
            9_999_999.999999,
            1E7,
            1.1E7,
            0.30000000000000004,
            1.0000001,
            123456.789,
            2.675,
            1.005,
            -0.0,
            0.0,
            1 / 3.0,
            Math.PI
        }) {
            assertThat(NumberText.of(value)).isEqualTo(Double.toString(value));
        }
    }

    @Test
    void a_text_of_few_digits_is_read_as_the_jdk_reads_it() {
        for (String text : List.of(
                "12.375",
                "-12.375",
                "0",
                "-0",
                "-0.0",
                "007.50",
                "1.",
                ".5",
                "999999999999999",
                "0.00000000000001",
                "9999999999999.9",
                "0.1",
                "1E3",
                "-1e-3",
                "9007199254740993",
                "123456789012345678",
                "1.7976931348623157E308")) {
            assertThat(NumberText.toDouble(text)).isEqualTo(Double.parseDouble(text));
        }
    }

    @Test
    void a_text_that_is_no_number_is_no_double() {
        for (String text :
                List.of("", "-", ".", "-.", "1.2.3", "--1", "1-", "+", "1d", "0x1p1", "NaN", " 1", "1 ", "\u0661")) {
            assertThatThrownBy(() -> NumberText.toDouble(text))
                    .as(text)
                    .isInstanceOf(CodecException.class)
                    .hasMessage("the stored text of the N is not a number");
        }
    }
}
