package dev.stator.benchmarks.mapping;

import dev.stator.benchmarks.entity.Form;
import dev.stator.benchmarks.entity.Line;
import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.OrderRecord;
import dev.stator.benchmarks.entity.Session;
import dev.stator.benchmarks.entity.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The objects that are mapped, the same for every approach. */
public final class Samples {
    /**
     * 2026-11-21T02:04:05.123456789Z. Stator stores an instant with nine decimals always, the enhanced client with three, six or
     * nine as needed: this one needs nine, so that both store the same text. Not parsed, so that a cold start finds the
     * parser cold.
     */
    private static final Instant CREATED = Instant.ofEpochSecond(1_795_226_645L, 123_456_789L);

    private Samples() {}

    static Session session() {
        Session session = new Session();
        session.setId("8c1f6a52-3a0c-4a5e-9a53-0e8f4b1f7c11");
        session.setUser("USER#4711");
        session.setVisits(42);
        session.setActive(true);
        return session;
    }

    static Form form() {
        Map<String, AttributeValue> item = new HashMap<>();
        for (int field = 1; field <= 63; field++) {
            item.put("field%02d".formatted(field), AttributeValue.createS("what was typed into field " + field));
        }
        return new HandWrittenForm().fromItem(item);
    }

    /** An order of five lines. */
    public static Order order() {
        Order order = new Order();
        order.setCustomerId("CUST#123");
        order.setOrderId("ORDER#2026-11-21#0001");
        order.setCreatedAt(CREATED);
        order.setStatus(Status.PAID);
        order.setTotal(123_456);
        order.setWeight(12.375);
        order.setGift(true);
        order.setTags(new LinkedHashSet<>(List.of("priority", "fragile", "eu")));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("channel", "web");
        attributes.put("campaign", "autumn");
        attributes.put("locale", "en-GB");
        order.setAttributes(attributes);
        order.setLines(new ArrayList<>(List.of(
                line("SKU-0", 1, "19.91"),
                line("SKU-1", 2, "19.92"),
                line("SKU-2", 3, "19.93"),
                line("SKU-3", 4, "19.94"),
                line("SKU-4", 5, "19.95"))));
        order.setNote("Leave at the back door, please.");
        return order;
    }

    private static Line line(String sku, int quantity, String price) {
        Line line = new Line();
        line.setSku(sku);
        line.setQuantity(quantity);
        line.setPrice(new BigDecimal(price));
        return line;
    }

    /** The same as a record. */
    public static OrderRecord orderRecord() {
        Order order = order();
        List<OrderRecord.LineRecord> lines = new ArrayList<>();
        for (Line line : order.getLines()) {
            lines.add(new OrderRecord.LineRecord(line.getSku(), line.getQuantity(), line.getPrice()));
        }
        return new OrderRecord(
                order.getCustomerId(),
                order.getOrderId(),
                order.getCreatedAt(),
                order.getStatus(),
                order.getTotal(),
                order.getWeight(),
                order.isGift(),
                order.getTags(),
                order.getAttributes(),
                lines,
                order.getNote());
    }
}
