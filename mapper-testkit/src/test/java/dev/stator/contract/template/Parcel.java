package dev.stator.contract.template;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** With generated values, and its key also in that of an index. */
@Table("parcels")
@HashKey("DEPOT#{depot}#")
@RangeKey("N#{number:4}")
@GlobalIndex(name = "byNumber", hashKey = "{number:4}")
public record Parcel(
        @Nullable String depot,
        long number,
        @CreatedAt @Nullable Instant created,
        @TimeToLive("P1D") @Nullable Instant gone) {}
