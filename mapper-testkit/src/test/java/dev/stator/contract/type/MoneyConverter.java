package dev.stator.contract.type;

import dev.stator.schema.Converter;
import java.math.BigDecimal;
import java.util.Currency;

/** Money as text, {@code EUR 9.95}. */
final class MoneyConverter implements Converter<Money, String> {
    @Override
    public String write(Money money) {
        return money.currency() + " " + money.amount();
    }

    @Override
    public Money read(String stored) {
        return new Money(Currency.getInstance(stored.substring(0, 3)), new BigDecimal(stored.substring(4)));
    }
}
