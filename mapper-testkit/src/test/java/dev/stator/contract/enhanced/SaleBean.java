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
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;

/** The sale as a bean. */
@Data
@NoArgsConstructor
@AllArgsConstructor
@Table("sales")
@GlobalIndex(name = "byState", hashKey = "state", rangeKey = "placed")
@LocalIndex(name = "byWeight", rangeKey = "weight")
public class SaleBean {
    @HashKey
    private String customer;

    @RangeKey
    private long number;

    private State state;
    private LocalDate placed;
    private Integer weight;

    @Field("t")
    private BigDecimal total;

    private boolean gift;
    private int pieces;
    private UUID reference;
    private Set<String> tags;
    private List<Line> lines;
    private Map<String, Integer> counts;
    private Address shipTo;

    @Flatten
    private Contact contact;

    @Convert(PercentText.class)
    private Percent discount;

    private String note;
}
