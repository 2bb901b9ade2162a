package dev.stator.runtime;

import dev.stator.annotation.Convert;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.schema.Converter;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** An entity whose converters give nothing to store. */
@Table("coupons")
@NullUnmarked
record Coupon(
        @HashKey String code,
        @Convert(ToText.class) Discount text,
        @Convert(ToNumber.class) Discount number,
        @Convert(ToList.class) Discount list) {

    record Discount(String text) {}

    static final class ToText implements Converter<Discount, String> {
        @Override
        public String write(Discount value) {
            return null;
        }

        @Override
        public Discount read(String stored) {
            return new Discount(stored);
        }
    }

    static final class ToNumber implements Converter<Discount, Integer> {
        @Override
        public Integer write(Discount value) {
            return null;
        }

        @Override
        public Discount read(Integer stored) {
            return new Discount(stored.toString());
        }
    }

    static final class ToList implements Converter<Discount, List<String>> {
        @Override
        public List<String> write(Discount value) {
            return null;
        }

        @Override
        public Discount read(List<String> stored) {
            return new Discount(stored.get(0));
        }
    }
}
