package dev.stator.contract.template;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order of a customer, beside items of other kinds under the same hash key. */
@Table("market")
@HashKey("CUST#{customerId}")
@RangeKey("ORDER#{number:10}")
@GlobalIndex(name = "GSI1", hashKey = "STATUS#{status}", rangeKey = "{placed}#{customerId}")
public record Order(
        String customerId,
        long number,
        @Nullable Status status,
        @Nullable Instant placed,
        @Nullable String note) {}
