package vault;

import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import java.util.List;

/** A sealed document: two of its types have one encrypted attribute, one has none, and one holds others. */
@Document
public sealed interface Payment {
    @Document("card")
    record Card(@Encrypted String number, int month) implements Payment {}

    @Document("transfer")
    record Transfer(@Encrypted String number, String bank) implements Payment {}

    @Document("cash")
    record Cash(long amount) implements Payment {}

    @Document("parts")
    record Parts(List<Payment> parts) implements Payment {}
}
