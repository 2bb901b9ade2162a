package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.error.InvalidItemException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** A converter that gives null, whatever type it stores. */
@NullUnmarked
class ConvertersTest {
    private static final Coupon.Discount SECRET = new Coupon.Discount("secret");

    @Test
    void aConverterThatGivesNullIsNamedWithItsAttribute() {
        assertRefused(new Coupon("c1", SECRET, null, null), "text", "ToText");
        assertRefused(new Coupon("c1", null, SECRET, null), "number", "ToNumber");
        assertRefused(new Coupon("c1", null, null, SECRET), "list", "ToList");
    }

    private static void assertRefused(Coupon coupon, String attribute, String converter) {
        String message = "coupons[code=c1]: attribute '" + attribute + "' cannot be stored: the converter " + converter
                + " gave null";
        assertThat(catchThrowableOfType(InvalidItemException.class, () -> CouponTable.SCHEMA.toItem(coupon)))
                .hasMessage(message)
                .hasNoCause();
        assertThat(catchThrowableOfType(InvalidItemException.class, () -> CouponTable.SCHEMA.toJson(coupon)))
                .hasMessage(message)
                .hasNoCause();
    }
}
