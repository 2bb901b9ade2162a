package dev.stator.contract.order;

import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A class that only its package sees, with fields that only its package sees. */
@Table("orders")
class PackageFieldOrder {
    @HashKey
    String customer;

    @RangeKey
    long number;

    Status status;

    Instant placed;

    @Field("t")
    BigDecimal total;

    Set<String> tags;

    List<Line> lines;

    String note;
}
