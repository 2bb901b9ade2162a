package dev.stator.examples.guide;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;

// sample: builder
@Table("invoices")
public final class Invoice {
    @HashKey
    private final String number;

    private final BigDecimal amount;

    private Invoice(Builder builder) {
        number = builder.number;
        amount = builder.amount;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String number() {
        return number;
    }

    public BigDecimal amount() {
        return amount;
    }

    public static final class Builder {
        private String number = "";
        private BigDecimal amount = BigDecimal.ZERO;

        private Builder() {}

        public Builder number(String newNumber) {
            number = newNumber;
            return this;
        }

        public Builder amount(BigDecimal newAmount) {
            amount = newAmount;
            return this;
        }

        public Invoice build() {
            return new Invoice(this);
        }
    }
}
// end
