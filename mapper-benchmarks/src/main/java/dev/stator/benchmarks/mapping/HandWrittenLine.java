package dev.stator.benchmarks.mapping;

import dev.stator.benchmarks.entity.Line;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Line}, mapped by hand. */
final class HandWrittenLine {
    private HandWrittenLine() {}

    static Map<String, AttributeValue> toItem(Line line) {
        Map<String, AttributeValue> item = new HashMap<>(4);
        if (line.getSku() != null) {
            item.put("sku", AttributeValue.createS(line.getSku()));
        }
        item.put("quantity", AttributeValue.createN(Integer.toString(line.getQuantity())));
        if (line.getPrice() != null) {
            item.put("price", AttributeValue.createN(line.getPrice().toPlainString()));
        }
        return item;
    }

    static Line fromItem(Map<String, AttributeValue> item) {
        Line line = new Line();
        AttributeValue value;
        if ((value = item.get("sku")) != null) {
            line.setSku(value.s());
        }
        if ((value = item.get("quantity")) != null) {
            line.setQuantity(Integer.parseInt(value.n()));
        }
        if ((value = item.get("price")) != null) {
            line.setPrice(new BigDecimal(value.n()));
        }
        return line;
    }
}
