package dev.stator.contract.order;

import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Holds an entity that is nested in it. */
final class Shop {
    private Shop() {}

    @Table("orders")
    record NestedOrder(
            @HashKey String customer,
            @RangeKey long number,
            Status status,
            Instant placed,
            @Field("t") BigDecimal total,
            Set<String> tags,
            List<Line> lines,
            String note) {}
}
