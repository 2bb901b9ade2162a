package shop;

import static check.RoundTrip.keeps;
import static check.RoundTrip.of;
import static check.RoundTrip.same;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

public final class OrderCheck implements Runnable {
    private static final Line LINE = new Line("s1", 2, new BigDecimal("9.95"));

    @Override
    public void run() {
        keeps(OrderSchema.INSTANCE, full());
        keeps(OrderSchema.INSTANCE, bare());
        nullsAreLeftOut();
        aFlattenedDocumentIsThereWhenOneAttributeIs();
        handlesEncodeAsItemsDo();
        same(OrderSchema.key("c1", "o1"), OrderSchema.INSTANCE.keyOf(full()));
    }

    private static void nullsAreLeftOut() {
        Map<String, AttributeValue> item = OrderSchema.INSTANCE.toItem(bare());
        same(Set.of("customerId", "orderId", "t", "comment"), item.keySet());
        same(true, item.get("comment").nul());
        Order read = OrderSchema.INSTANCE.fromItem(Map.of());
        same(new Order(null, null, null, null, 0, null, Optional.empty(), Set.of(), null, null, null, 0), read);
    }

    private static void aFlattenedDocumentIsThereWhenOneAttributeIs() {
        Order read = OrderSchema.INSTANCE.fromItem(Map.of("a_at_latitude", AttributeValue.fromN("1.5")));
        same(new Address(null, null, 0, Set.of(), new Place(1.5, 0)), read.address());
        Order floor = OrderSchema.INSTANCE.fromItem(Map.of("a_floor", AttributeValue.fromN("0")));
        same(new Address(null, null, 0, Set.of(), null), floor.address());
    }

    private static void handlesEncodeAsItemsDo() {
        Order order = full();
        Map<String, AttributeValue> item = OrderSchema.INSTANCE.toItem(order);
        same(item.get("status"), OrderTable.STATUS.encode(order.status()));
        same(item.get("t"), OrderTable.TOTAL.encode(order.total()));
        same(item.get("note"), OrderTable.NOTE.encode("fragile"));
        same(item.get("tags"), OrderTable.TAGS.encode(order.tags()));
        same(item.get("lines"), OrderTable.LINES.encode(order.lines()));
        same(item.get("shipping"), OrderTable.SHIPPING.encode(order.shipping()));
        same(item.get("a_city"), OrderTable.ADDRESS_CITY.encode("Graz"));
        same(item.get("a_at_latitude"), OrderTable.ADDRESS_PLACE_LATITUDE.encode(47.0707));
    }

    private static Order full() {
        return new Order(
                "c1",
                "o1",
                Status.PAID,
                Instant.parse("2026-01-02T03:04:05.678Z"),
                5_000_000_000L,
                "",
                Optional.of("fragile"),
                Set.of("gift", "express"),
                Map.of(new UUID(1, 2), Arrays.asList(LINE, null), new UUID(3, 4), List.of()),
                new Money("EUR", 495),
                new Address("Hauptplatz 1", "Graz", 3, Set.of(1, 2), new Place(47.0707, 15.4395)),
                0);
    }

    private static Order bare() {
        return new Order("c1", "o1", null, null, 0, null, Optional.empty(), Set.of(), null, null, null, 0);
    }
}
