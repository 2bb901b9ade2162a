package bad;

import dev.stator.annotation.Convert;
import dev.stator.annotation.Document;
import dev.stator.schema.Converter;

@Document
class Price {
    // error: [ST070] 'AbstractConverter' cannot be made by generated code: it is abstract.
    @Convert(AbstractConverter.class)
    Money list;

    // error: [ST070] 'Price.PrivateConverter' cannot be made by generated code: generated code in package bad cannot see it.
    @Convert(PrivateConverter.class)
    Money sale;

    // error: [ST070] 'NamedConverter' cannot be made by generated code: it has no constructor without parameters that generated code can call.
    @Convert(NamedConverter.class)
    Money tax;

    // error: [ST070] 'Price.InnerConverter' cannot be made by generated code: it is an inner class; declare it static.
    @Convert(InnerConverter.class)
    Money total;

    // error: [ST070] 'ConverterOfMoney' cannot be made by generated code: it is an interface; name a class.
    @Convert(ConverterOfMoney.class)
    Money fee;

    // error: [ST070] 'ThrowingConverter' cannot be made by generated code: its constructor throws a checked exception.
    @Convert(ThrowingConverter.class)
    Money rest;

    private static class PrivateConverter extends AbstractConverter {}

    class InnerConverter extends AbstractConverter {}
}

class Money {}

interface ConverterOfMoney extends Converter<Money, String> {}

abstract class AbstractConverter implements Converter<Money, String> {
    @Override
    public String write(Money money) {
        return "";
    }

    @Override
    public Money read(String stored) {
        return new Money();
    }
}

class NamedConverter extends AbstractConverter {
    NamedConverter(String name) {}
}

class ThrowingConverter extends AbstractConverter {
    ThrowingConverter() throws java.io.IOException {}
}
