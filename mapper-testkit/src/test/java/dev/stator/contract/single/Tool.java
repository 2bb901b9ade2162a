package dev.stator.contract.single;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Tag;
import dev.stator.annotation.UpdatedAt;
import dev.stator.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Types told by an attribute, each with an index key that the other does not have, and one that both have. */
@Table(value = "tools", discriminator = "kind")
public sealed interface Tool {
    /** With no generated values. */
    @Tag("wrench")
    @GlobalIndex(name = "byOwner", hashKey = "owner")
    record Wrench(
            @HashKey String shelf,
            @RangeKey int slot,
            @Nullable String owner,
            int millimetres) implements Tool {}

    /** With a stamp and a version. */
    @Tag("drill")
    @GlobalIndex(name = "byVolts", hashKey = "volts")
    @GlobalIndex(name = "byOwner", hashKey = "owner")
    record Drill(
            @HashKey String shelf,
            @RangeKey int slot,
            @Nullable String owner,
            @Nullable Integer volts,
            @UpdatedAt @Nullable Instant touched,
            @Version @Nullable Long version)
            implements Tool {}
}
