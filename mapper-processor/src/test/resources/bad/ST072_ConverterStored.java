package bad;

import dev.stator.annotation.Convert;
import dev.stator.annotation.Document;
import dev.stator.schema.Converter;

@Document
class Price {
    // error: [ST072] 'ToObject' converts to Object, which cannot be stored: declare the type that it holds.
    @Convert(ToObject.class)
    String amount;

    Money money;
}

// error: [ST072] 'ToItself' converts to Money, which cannot be stored: it is converted by 'ToItself' again.
@Convert(ToItself.class)
class Money {}

class ToObject implements Converter<String, Object> {
    @Override
    public Object write(String text) {
        return text;
    }

    @Override
    public String read(Object stored) {
        return stored.toString();
    }
}

class ToItself implements Converter<Money, Money> {
    @Override
    public Money write(Money money) {
        return money;
    }

    @Override
    public Money read(Money stored) {
        return stored;
    }
}
