package dev.stator.benchmarks.entity;

import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same item as {@link Order}, as a record; the enhanced client has no records. */
@Table("orders")
public record OrderRecord(
        @HashKey String customerId,
        @RangeKey String orderId,
        Instant createdAt,
        Status status,
        long total,
        double weight,
        boolean gift,
        Set<String> tags,
        Map<String, String> attributes,
        List<LineRecord> lines,
        String note) {

    /** The same document as {@link Line}, as a record. */
    @Document
    public record LineRecord(String sku, int quantity, BigDecimal price) {}
}
