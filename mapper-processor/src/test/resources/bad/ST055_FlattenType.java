// generates: bad.CashSchema bad.LineSchema bad.PaymentSchema
package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.util.List;

@Table("orders")
class Order {
    @HashKey
    String id;

    // error: [ST055] 'address' has type Address, which cannot be flattened: it has no @Document.
    @Flatten
    Address address;

    // error: [ST055] 'lines' has type List<Line>, which cannot be flattened: it has no @Document.
    @Flatten
    List<Line> lines;

    // error: [ST055] 'payment' has type Payment, which cannot be flattened: which of its types it holds would be lost; leave out the @Flatten.
    @Flatten
    Payment payment;
}

class Address {}

@Document
record Line(String sku) {}

@Document
sealed interface Payment {}

@Document
record Cash(long given) implements Payment {}
