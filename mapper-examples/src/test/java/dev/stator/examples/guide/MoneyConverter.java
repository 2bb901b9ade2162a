package dev.stator.examples.guide;

import dev.stator.schema.Converter;
import java.math.BigDecimal;
import java.util.Currency;

// sample: converter
final class MoneyConverter implements Converter<Money, String> {
    @Override
    public String write(Money money) {
        return money.currency() + " " + money.amount().toPlainString(); // EUR 12.50
    }

    @Override
    public Money read(String stored) {
        return new Money(new BigDecimal(stored.substring(4)), Currency.getInstance(stored.substring(0, 3)));
    }
}
// end
