package dev.stator.contract.enhanced;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item that an index has in the order in which it expires. */
@Table("clips")
@GlobalIndex(name = "byExpiry", hashKey = "USER#{user}", rangeKey = "{expires}")
public record Clip(
        @HashKey String id,
        String user,
        @TimeToLive("P1D") @Nullable Instant expires) {}
