package shop;

import dev.stator.schema.Converter;

public final class MoneyConverter implements Converter<Money, String> {
    @Override
    public String write(Money money) {
        return money.currency() + " " + money.cents();
    }

    @Override
    public Money read(String stored) {
        String[] parts = stored.split(" ");
        return new Money(parts[0], Long.parseLong(parts[1]));
    }
}
