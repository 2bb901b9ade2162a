package dev.stator.examples.guide;

import dev.stator.Stator;
import java.util.Optional;

// sample: cold-start-function
final class OrderFunction {
    private final OrderTable orders;

    /** Called once, before the snapshot. */
    OrderFunction(Stator stator) {
        orders = new OrderTable(stator);
        orders.get("nobody", "none"); // loads the SDK's client, connects, signs: most of what a first call costs
    }

    /** Called for each request, after the snapshot was restored. */
    Optional<Order> handle(String customerId, String orderId) {
        return orders.get(customerId, orderId);
    }
}
// end
