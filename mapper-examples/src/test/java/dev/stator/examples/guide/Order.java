package dev.stator.examples.guide;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

// sample: order
@Table("orders")
@GlobalIndex(name = "byStatus", hashKey = "status", rangeKey = "created")
public record Order(
        @HashKey String customerId,
        @RangeKey String orderId,
        Status status,
        Instant created,
        BigDecimal total,
        List<Line> lines,
        Set<String> tags,
        Optional<String> note) {}
// end
