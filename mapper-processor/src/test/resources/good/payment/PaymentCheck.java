package payment;

import static check.RoundTrip.keeps;
import static check.RoundTrip.same;

import dev.stator.error.UndecodableItemException;
import dev.stator.expression.DocumentPath;
import java.math.BigDecimal;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public final class PaymentCheck implements Runnable {
    @Override
    public void run() {
        Payment cash = new Payment.Cash(BigDecimal.TEN, Map.of("rest", new Payment.Free()));
        keeps(PaymentSchema.INSTANCE, new Payment.Card("1234", cash));
        keeps(PaymentSchema.INSTANCE, new Payment.Free());
        same("Cash", PaymentSchema.INSTANCE.toItem(cash).get("kind").s());
        PaymentSchema.Path<Payment> fallback = new PaymentSchema.Path<>(DocumentPath.of(Payment_CardSchema.INSTANCE, 1));
        same("fallback.kind", fallback.discriminator().toString());
        same("fallback.last4", fallback.card().last4().toString());
        same("fallback.parts.rest.given", fallback.cash().parts().at("rest").cash().given().toString());
        refuses(Map.of());
        refuses(Map.of("kind", AttributeValue.fromS("secret")));
    }

    private static void refuses(Map<String, AttributeValue> item) {
        try {
            PaymentSchema.INSTANCE.fromItem(item);
        } catch (UndecodableItemException e) {
            same(false, e.getMessage().contains("secret"));
            same(true, e.getMessage().contains("card, Cash, free"));
            return;
        }
        throw new AssertionError("read " + item.keySet());
    }
}
