package dev.stator.examples.guide;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Field;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

// sample: moving-record
@Table("parcels")
@GlobalIndex(name = "byCarrier", hashKey = "carrier")
@NullUnmarked
public record Parcel(
        @HashKey String customer,
        @RangeKey String number,
        @Field("w") Integer grams,
        String carrier,
        @CreatedAt Instant created,
        @Version Long version) {}
// end
