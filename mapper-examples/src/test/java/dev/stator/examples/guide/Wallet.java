package dev.stator.examples.guide;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;
import org.jspecify.annotations.Nullable;

// sample: version-entity
@Table("wallets")
record Wallet(
        @HashKey String owner,
        long balance,
        @Version @Nullable Long version) {}
// end
