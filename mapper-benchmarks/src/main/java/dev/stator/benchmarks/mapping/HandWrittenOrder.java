package dev.stator.benchmarks.mapping;

import dev.stator.benchmarks.entity.Line;
import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Order}, mapped by hand. */
public final class HandWrittenOrder implements Mapping<Order> {
    @Override
    public Map<String, AttributeValue> toItem(Order order) {
        Map<String, AttributeValue> item = new HashMap<>(16);
        writeScalars(order, item);
        if (order.getTags() != null) {
            item.put("tags", AttributeValue.createSs(new ArrayList<>(order.getTags())));
        }
        if (order.getAttributes() != null) {
            item.put("attributes", AttributeValue.createM(writeAttributes(order.getAttributes())));
        }
        if (order.getLines() != null) {
            List<AttributeValue> lines = new ArrayList<>(order.getLines().size());
            for (Line line : order.getLines()) {
                lines.add(AttributeValue.createM(HandWrittenLine.toItem(line)));
            }
            item.put("lines", AttributeValue.createL(lines));
        }
        return item;
    }

    private static void writeScalars(Order order, Map<String, AttributeValue> item) {
        if (order.getCustomerId() != null) {
            item.put("customerId", AttributeValue.createS(order.getCustomerId()));
        }
        if (order.getOrderId() != null) {
            item.put("orderId", AttributeValue.createS(order.getOrderId()));
        }
        if (order.getCreatedAt() != null) {
            item.put("createdAt", AttributeValue.createS(order.getCreatedAt().toString()));
        }
        if (order.getStatus() != null) {
            item.put("status", AttributeValue.createS(order.getStatus().name()));
        }
        item.put("total", AttributeValue.createN(Long.toString(order.getTotal())));
        item.put("weight", AttributeValue.createN(Double.toString(order.getWeight())));
        item.put("gift", AttributeValue.createBool(order.isGift()));
        if (order.getNote() != null) {
            item.put("note", AttributeValue.createS(order.getNote()));
        }
    }

    private static Map<String, AttributeValue> writeAttributes(Map<String, String> attributes) {
        Map<String, AttributeValue> stored = new HashMap<>(attributes.size() * 4 / 3 + 1);
        for (Map.Entry<String, String> entry : attributes.entrySet()) {
            stored.put(entry.getKey(), AttributeValue.createS(entry.getValue()));
        }
        return stored;
    }

    @Override
    public Order fromItem(Map<String, AttributeValue> item) {
        Order order = new Order();
        readScalars(item, order);
        AttributeValue value;
        if ((value = item.get("tags")) != null) {
            order.setTags(new LinkedHashSet<>(value.ss()));
        }
        if ((value = item.get("attributes")) != null) {
            order.setAttributes(readAttributes(value.m()));
        }
        if ((value = item.get("lines")) != null) {
            List<Line> lines = new ArrayList<>(value.l().size());
            for (AttributeValue line : value.l()) {
                lines.add(HandWrittenLine.fromItem(line.m()));
            }
            order.setLines(lines);
        }
        return order;
    }

    private static void readScalars(Map<String, AttributeValue> item, Order order) {
        AttributeValue value;
        if ((value = item.get("customerId")) != null) {
            order.setCustomerId(value.s());
        }
        if ((value = item.get("orderId")) != null) {
            order.setOrderId(value.s());
        }
        if ((value = item.get("createdAt")) != null) {
            order.setCreatedAt(Instant.parse(value.s()));
        }
        if ((value = item.get("status")) != null) {
            order.setStatus(Status.valueOf(value.s()));
        }
        if ((value = item.get("total")) != null) {
            order.setTotal(Long.parseLong(value.n()));
        }
        if ((value = item.get("weight")) != null) {
            order.setWeight(Double.parseDouble(value.n()));
        }
        if ((value = item.get("gift")) != null) {
            order.setGift(value.bool());
        }
        if ((value = item.get("note")) != null) {
            order.setNote(value.s());
        }
    }

    private static Map<String, String> readAttributes(Map<String, AttributeValue> stored) {
        Map<String, String> attributes = new LinkedHashMap<>(stored.size() * 4 / 3 + 1);
        for (Map.Entry<String, AttributeValue> entry : stored.entrySet()) {
            attributes.put(entry.getKey(), entry.getValue().s());
        }
        return attributes;
    }
}
