package bad;

import dev.stator.annotation.Convert;
import dev.stator.annotation.Document;
import dev.stator.schema.Converter;
import java.util.List;

@Document
class Price {
    // error: [ST071] 'amount' has type String, but MoneyConverter converts Money; use a Converter<String, …>.
    @Convert(MoneyConverter.class)
    String amount;

    // error: [ST071] 'all' has type List<Money>, but MoneyConverter converts Money; use a Converter<List<Money>, …>.
    @Convert(MoneyConverter.class)
    List<Money> all;
}

class Money {}

class MoneyConverter implements Converter<Money, String> {
    @Override
    public String write(Money money) {
        return "";
    }

    @Override
    public Money read(String stored) {
        return new Money();
    }
}
