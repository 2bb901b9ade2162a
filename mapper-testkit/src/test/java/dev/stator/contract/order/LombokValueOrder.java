package dev.stator.contract.order;

import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lombok.Value;

/** An immutable class by Lombok, made by its constructor. */
@Value
@Table("orders")
public class LombokValueOrder {
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
