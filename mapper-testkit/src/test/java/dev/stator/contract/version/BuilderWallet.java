package dev.stator.contract.version;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;
import org.jspecify.annotations.Nullable;

/** An immutable class with a builder, whose version is an {@code Integer}. */
@Table("wallets")
public final class BuilderWallet {
    @HashKey
    private final String owner;

    @RangeKey
    private final String name;

    private final long balance;

    @Version
    private final @Nullable Integer version;

    private BuilderWallet(Builder builder) {
        this.owner = builder.owner;
        this.name = builder.name;
        this.balance = builder.balance;
        this.version = builder.version;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public long balance() {
        return balance;
    }

    public @Nullable Integer version() {
        return version;
    }

    /** Builds one. */
    public static final class Builder {
        private String owner = "";
        private String name = "";
        private long balance;
        private @Nullable Integer version;

        public Builder owner(String value) {
            owner = value;
            return this;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder balance(long value) {
            balance = value;
            return this;
        }

        public Builder version(@Nullable Integer value) {
            version = value;
            return this;
        }

        public BuilderWallet build() {
            return new BuilderWallet(this);
        }
    }
}
