package dev.stator.contract.order;

import dev.stator.annotation.Field;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.StreamView;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A record; what the tests compare the other styles with. */
@Table(value = "orders", stream = StreamView.NEW_AND_OLD_IMAGES)
@GlobalIndex(name = "byStatus", hashKey = "status", rangeKey = "placed")
public record Order(
        @HashKey String customer,
        @RangeKey long number,
        Status status,
        Instant placed,
        @Field("t") BigDecimal total,
        Set<String> tags,
        List<Line> lines,
        String note) {

    Order with(Status status, String note) {
        return new Order(customer, number, status, placed, total, tags, lines, note);
    }
}
