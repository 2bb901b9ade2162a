package dev.stator.contract.order;

import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A class with public fields. */
@Table("orders")
public class PublicFieldOrder {
    @HashKey
    public String customer;

    @RangeKey
    public long number;

    public Status status;

    public Instant placed;

    @Field("t")
    public BigDecimal total;

    public Set<String> tags;

    public List<Line> lines;

    public String note;
}
