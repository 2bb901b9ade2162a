package dev.stator.examples.guide;

import dev.stator.annotation.Convert;
import java.math.BigDecimal;
import java.util.Currency;

// sample: converter
@Convert(MoneyConverter.class)
public record Money(BigDecimal amount, Currency currency) {}
// end
