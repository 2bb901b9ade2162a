package dev.stator.contract.type;

import dev.stator.annotation.Convert;
import java.math.BigDecimal;
import java.util.Currency;

/** A type with a converter. */
@Convert(MoneyConverter.class)
record Money(Currency currency, BigDecimal amount) {}
