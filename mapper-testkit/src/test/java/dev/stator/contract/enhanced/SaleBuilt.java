package dev.stator.contract.enhanced;

import dev.stator.annotation.Convert;
import dev.stator.annotation.Field;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lombok.Builder;
import lombok.Value;

/** The sale as a class with a builder. */
@Value
@Builder
@Table("sales")
@GlobalIndex(name = "byState", hashKey = "state", rangeKey = "placed")
@LocalIndex(name = "byWeight", rangeKey = "weight")
public class SaleBuilt {
    @HashKey
    String customer;

    @RangeKey
    long number;

    State state;
    LocalDate placed;
    Integer weight;

    @Field("t")
    BigDecimal total;

    boolean gift;
    int pieces;
    UUID reference;
    Set<String> tags;
    List<Line> lines;
    Map<String, Integer> counts;
    Address shipTo;

    @Flatten
    Contact contact;

    @Convert(PercentText.class)
    Percent discount;

    String note;
}
