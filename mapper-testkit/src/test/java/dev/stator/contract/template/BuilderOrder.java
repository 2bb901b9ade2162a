package dev.stator.contract.template;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The order with a builder. */
@Table("market")
@HashKey("CUST#{customerId}")
@RangeKey("ORDER#{number:10}")
@GlobalIndex(name = "GSI1", hashKey = "STATUS#{status}", rangeKey = "{placed}#{customerId}")
public final class BuilderOrder {
    private final String customerId;
    private final long number;
    private final @Nullable Status status;
    private final @Nullable Instant placed;
    private final @Nullable String note;

    private BuilderOrder(Builder builder) {
        this.customerId = builder.customerId;
        this.number = builder.number;
        this.status = builder.status;
        this.placed = builder.placed;
        this.note = builder.note;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String customerId() {
        return customerId;
    }

    public long number() {
        return number;
    }

    public @Nullable Status status() {
        return status;
    }

    public @Nullable Instant placed() {
        return placed;
    }

    public @Nullable String note() {
        return note;
    }

    public static final class Builder {
        private String customerId = "";
        private long number;
        private @Nullable Status status;
        private @Nullable Instant placed;
        private @Nullable String note;

        public Builder customerId(String value) {
            customerId = value;
            return this;
        }

        public Builder number(long value) {
            number = value;
            return this;
        }

        public Builder status(@Nullable Status value) {
            status = value;
            return this;
        }

        public Builder placed(@Nullable Instant value) {
            placed = value;
            return this;
        }

        public Builder note(@Nullable String value) {
            note = value;
            return this;
        }

        public BuilderOrder build() {
            return new BuilderOrder(this);
        }
    }
}
