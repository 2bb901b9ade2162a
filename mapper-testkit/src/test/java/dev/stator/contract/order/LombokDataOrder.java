package dev.stator.contract.order;

import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lombok.Data;

/** A bean by Lombok. */
@Data
@Table("orders")
public class LombokDataOrder {
    @HashKey
    private String customer;

    @RangeKey
    private long number;

    private Status status;

    private Instant placed;

    @Field("t")
    private BigDecimal total;

    private Set<String> tags;

    private List<Line> lines;

    private String note;
}
