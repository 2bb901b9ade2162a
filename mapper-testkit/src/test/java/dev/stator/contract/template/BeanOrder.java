package dev.stator.contract.template;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The order as a JavaBean. */
@Table("market")
@HashKey("CUST#{customerId}")
@RangeKey("ORDER#{number:10}")
@GlobalIndex(name = "GSI1", hashKey = "STATUS#{status}", rangeKey = "{placed}#{customerId}")
public class BeanOrder {
    private String customerId = "";
    private long number;
    private @Nullable Status status;
    private @Nullable Instant placed;
    private @Nullable String note;

    public String getCustomerId() {
        return customerId;
    }

    public void setCustomerId(String customerId) {
        this.customerId = customerId;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public @Nullable Status getStatus() {
        return status;
    }

    public void setStatus(@Nullable Status status) {
        this.status = status;
    }

    public @Nullable Instant getPlaced() {
        return placed;
    }

    public void setPlaced(@Nullable Instant placed) {
        this.placed = placed;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
