package dev.stator.benchmarks.entity;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same item as {@link OrderRecord}, with what a customer wrote encrypted. */
@Table("sealed-orders")
public record SealedOrder(
        @HashKey String customerId,
        @RangeKey String orderId,
        Instant createdAt,
        Status status,
        long total,
        double weight,
        boolean gift,
        Set<String> tags,
        @Encrypted Map<String, String> attributes,
        List<OrderRecord.LineRecord> lines,
        @Encrypted String note) {}
