package dev.stator.examples.guide;

import dev.stator.annotation.Document;
import java.math.BigDecimal;

// sample: sealed
@Document
public sealed interface Payment {
    @Document("card")
    record Card(String lastDigits) implements Payment {} // {"type": "card", "lastDigits": "4242"}

    @Document("cash")
    record Cash(BigDecimal given) implements Payment {} // {"type": "cash", "given": 20}
}
// end
