package dev.stator.examples.guide;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders for the samples. */
final class Orders {
    private Orders() {}

    static Order order(String customerId, String orderId) {
        return new Order(
                customerId,
                orderId,
                Status.NEW,
                Instant.parse("2026-01-05T09:30:00Z"),
                new BigDecimal("12.5"),
                List.of(new Line("pen", 2, new BigDecimal("6.25"))),
                Set.of("gift"),
                Optional.of("ring twice"));
    }

    static Order withStatus(Order order, Status status) {
        return new Order(
                order.customerId(),
                order.orderId(),
                status,
                order.created(),
                order.total(),
                order.lines(),
                order.tags(),
                order.note());
    }
}
