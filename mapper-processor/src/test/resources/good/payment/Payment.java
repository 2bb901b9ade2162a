package payment;

import dev.stator.annotation.Document;
import java.math.BigDecimal;
import java.util.Map;

/** A sealed type; its cases are nested. */
@Document(discriminator = "kind")
public sealed interface Payment {
    @Document("card")
    record Card(String last4, Payment fallback) implements Payment {}

    @Document
    record Cash(BigDecimal given, Map<String, Payment> parts) implements Payment {}

    /** No property at all. */
    @Document("free")
    record Free() implements Payment {}
}
