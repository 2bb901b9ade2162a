package vault;

import check.RoundTrip;
import dev.stator.item.AttributeType;
import dev.stator.schema.Protection;
import java.util.List;
import java.util.Set;

/** Schemas give plain values, and say what is stored in another form. */
public final class VaultCheck implements Runnable {
    @Override
    public void run() {
        RoundTrip.keeps(
                PaymentSchema.INSTANCE,
                new Payment.Parts(List.of(new Payment.Card("4111", 7), new Payment.Transfer("GB1", "first"))));
        Protection payment = PaymentSchema.INSTANCE.protection();
        RoundTrip.same(Set.of("number", "parts"), payment.places().keySet());
        RoundTrip.same(payment, PaymentSchema.INSTANCE.protection());
        RoundTrip.same(false, payment.hasOffloaded());
        RoundTrip.same(true, PatientSchema.INSTANCE.protection().hasOffloaded());
        RoundTrip.same(
                Set.of("owner", "email", "contact", "text"),
                RecordSchema.INSTANCE.protection().places().keySet());
        RoundTrip.same(AttributeType.B, RecordSchema.INSTANCE.hashKey().type());
    }
}
