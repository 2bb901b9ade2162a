package dev.stator.contract.order;

import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An immutable class with a builder. */
@Table("orders")
public final class BuilderOrder {
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

    private BuilderOrder(Builder builder) {
        this.customer = builder.customer;
        this.number = builder.number;
        this.status = builder.status;
        this.placed = builder.placed;
        this.total = builder.total;
        this.tags = builder.tags;
        this.lines = builder.lines;
        this.note = builder.note;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String customer() {
        return customer;
    }

    public long number() {
        return number;
    }

    public Status status() {
        return status;
    }

    public Instant placed() {
        return placed;
    }

    public BigDecimal total() {
        return total;
    }

    public Set<String> tags() {
        return tags;
    }

    public List<Line> lines() {
        return lines;
    }

    public String note() {
        return note;
    }

    /** What makes an order. */
    public static final class Builder {
        private String customer;
        private long number;
        private Status status;
        private Instant placed;
        private BigDecimal total;
        private Set<String> tags;
        private List<Line> lines;
        private String note;

        private Builder() {}

        public Builder customer(String customer) {
            this.customer = customer;
            return this;
        }

        public Builder number(long number) {
            this.number = number;
            return this;
        }

        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        public Builder placed(Instant placed) {
            this.placed = placed;
            return this;
        }

        public Builder total(BigDecimal total) {
            this.total = total;
            return this;
        }

        public Builder tags(Set<String> tags) {
            this.tags = tags;
            return this;
        }

        public Builder lines(List<Line> lines) {
            this.lines = lines;
            return this;
        }

        public Builder note(String note) {
            this.note = note;
            return this;
        }

        public BuilderOrder build() {
            return new BuilderOrder(this);
        }
    }
}
