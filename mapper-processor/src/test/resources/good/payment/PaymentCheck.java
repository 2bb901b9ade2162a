package payment;

import static check.RoundTrip.keeps;
import static check.RoundTrip.same;

import dev.stator.error.UndecodableItemException;
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
        same("kind", new PaymentSchema.Path<>(DocumentPath.of(PaymentSchema.INSTANCE, 0)).discriminator().path().steps());
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
