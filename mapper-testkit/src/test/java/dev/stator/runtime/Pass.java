package dev.stator.runtime;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Field;
import dev.stator.annotation.Generated;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import dev.stator.annotation.UpdatedAt;
import dev.stator.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/** Has a generated attribute of each kind. */
@Table("passes")
record Pass(
        @HashKey String holder,
        @RangeKey int number,
        String zone,
        @Field("v") @Version long version,
        @CreatedAt Instant created,
        @UpdatedAt Instant updated,
        @Generated UUID id,
        @TimeToLive("P30D") Instant expires) {

    /** Says itself when it may be deleted. */
    @Table("visits")
    record Visit(@HashKey String id, @TimeToLive Instant until) {}
}
