package dev.stator.contract.order;

import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An immutable class, made by a constructor whose parameters are the properties. */
@Table("orders")
public final class ConstructorOrder {
    @HashKey
    private final String customer;

    @RangeKey
    private final long number;

    private final Status status;

    private final Instant placed;

    @Field("t")
    private final BigDecimal total;

    private final Set<String> tags;

    private final List<Line> lines;

    private final String note;

    public ConstructorOrder(
            String customer,
            long number,
            Status status,
            Instant placed,
            BigDecimal total,
            Set<String> tags,
            List<Line> lines,
            String note) {
        this.customer = customer;
        this.number = number;
        this.status = status;
        this.placed = placed;
        this.total = total;
        this.tags = tags;
        this.lines = lines;
        this.note = note;
    }

    public String getCustomer() {
        return customer;
    }

    public long getNumber() {
        return number;
    }

    public Status getStatus() {
        return status;
    }

    public Instant getPlaced() {
        return placed;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public Set<String> getTags() {
        return tags;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getNote() {
        return note;
    }
}
