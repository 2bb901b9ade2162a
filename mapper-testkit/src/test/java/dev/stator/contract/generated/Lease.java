package dev.stator.contract.generated;

import dev.stator.annotation.Codec;
import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Field;
import dev.stator.annotation.Generated;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Id;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import dev.stator.annotation.UpdatedAt;
import java.time.Instant;
import java.util.UUID;

/** What is generated in its other forms: stamps as numbers, ids as text and as UUID, time to live as a number that is never null. */
@Table("leases")
public record Lease(
        @HashKey @Generated String id,
        @RangeKey @Generated(Id.TIME_ORDERED_UUID) String part,
        @Generated UUID token,
        @CreatedAt @Field(codec = Codec.EPOCH_SECONDS) Instant created,

        @UpdatedAt @Field(value = "u", codec = Codec.EPOCH_MILLIS)
        Instant updated,

        @TimeToLive("PT1H") @Field("ttl") long expires) {}
