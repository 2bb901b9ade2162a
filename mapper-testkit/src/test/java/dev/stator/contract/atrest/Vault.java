package dev.stator.contract.atrest;

import dev.stator.annotation.Compressed;
import dev.stator.annotation.Document;
import dev.stator.annotation.Encrypted;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.UpdatedAt;
import dev.stator.annotation.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sealed table with an encrypted hash key; its types are a record, a bean and a class with a builder. */
@Table(value = "vaults", discriminator = "type")
public sealed interface Vault {
    /** A record with a version, an encrypted stamp, a sealed document, and one that holds others of its type. */
    @GlobalIndex(name = "byEmail", hashKey = "email")
    record Person(
            @HashKey @Encrypted(deterministic = true) String owner,
            @RangeKey String id,
            @Encrypted(deterministic = true) @Nullable String email,
            @Nullable Payment payment,
            @Nullable Tree tree,
            @Encrypted @UpdatedAt @Nullable Instant updated,
            @Version @Nullable Long version)
            implements Vault {}

    /** A bean. */
    final class Note implements Vault {
        @HashKey
        @Encrypted(deterministic = true)
        private String owner = "";

        @RangeKey
        private String id = "";

        @Encrypted
        @Compressed
        private @Nullable String text;

        public String getOwner() {
            return owner;
        }

        public void setOwner(String owner) {
            this.owner = owner;
        }

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public @Nullable String getText() {
            return text;
        }

        public void setText(@Nullable String text) {
            this.text = text;
        }
    }

    /** A class with a builder. */
    final class Parcel implements Vault {
        @HashKey
        @Encrypted(deterministic = true)
        private final String owner;

        @RangeKey
        private final String id;

        @Encrypted
        private final int weight;

        private Parcel(Builder builder) {
            this.owner = builder.owner;
            this.id = builder.id;
            this.weight = builder.weight;
        }

        public static Builder builder() {
            return new Builder();
        }

        public String owner() {
            return owner;
        }

        public String id() {
            return id;
        }

        public int weight() {
            return weight;
        }

        /** Builds. */
        public static final class Builder {
            private String owner = "";
            private String id = "";
            private int weight;

            private Builder() {}

            public Builder owner(String owner) {
                this.owner = owner;
                return this;
            }

            public Builder id(String id) {
                this.id = id;
                return this;
            }

            public Builder weight(int weight) {
                this.weight = weight;
                return this;
            }

            public Parcel build() {
                return new Parcel(this);
            }
        }
    }

    /** A sealed document. */
    @Document
    sealed interface Payment {
        @Document("card")
        record Card(@Encrypted String number, int month) implements Payment {}

        @Document("cash")
        record Cash(long amount) implements Payment {}

        @Document("parts")
        record Parts(List<Payment> parts) implements Payment {}
    }

    /** A document that holds others of its type. */
    @Document
    record Tree(@Encrypted String leaf, List<Tree> branches) {}
}
