package dev.stator.examples.guide;

import dev.stator.annotation.Codec;
import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Field;
import dev.stator.annotation.Generated;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Id;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked // what is generated is null until then
// sample: visit
@Table("visits")
public record Visit(
        @HashKey String page,
        @RangeKey @Generated(Id.TIME_ORDERED_UUID) UUID visitId, // later visits sort behind earlier ones
        @CreatedAt @Field(codec = Codec.EPOCH_MILLIS) Instant at, // stored as a number
        @TimeToLive Long expires) {} // seconds since 1970; nothing is generated
// end
