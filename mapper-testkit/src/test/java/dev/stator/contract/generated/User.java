package dev.stator.contract.generated;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Generated;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Id;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import java.util.UUID;

/** Ids that are parts of keys, which are no attributes, and of an index's key. */
@Table("users")
@HashKey("SITE#{site}#USER#{userId}")
@RangeKey("LOGIN#{loginId}")
@GlobalIndex(name = "GSI1", hashKey = "SITE#{site}", rangeKey = "{created}#{userId}")
public record User(
        String site,
        @Generated String userId,
        @Generated(Id.TIME_ORDERED_UUID) UUID loginId,
        String name,
        @CreatedAt Instant created) {}
