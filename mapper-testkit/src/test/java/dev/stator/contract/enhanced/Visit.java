package dev.stator.contract.enhanced;

import dev.stator.annotation.BeforeSave;
import dev.stator.annotation.Codec;
import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Field;
import dev.stator.annotation.Generated;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Id;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import dev.stator.annotation.UpdatedAt;
import dev.stator.annotation.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Everything that is generated, and a hook. */
@Table("visits")
public record Visit(
        @HashKey @Generated String id,
        String visitor,
        @Generated(Id.TIME_ORDERED_UUID) UUID code,
        @CreatedAt Instant created,
        @Field(codec = Codec.EPOCH_MILLIS) @UpdatedAt Instant updated,
        @TimeToLive("PT1H") Instant expires,
        @Version(start = 2) long version) {
    static Visit of(String id, String visitor) {
        return new Visit(id, visitor, null, null, null, null, 0);
    }

    Visit by(String visitor) {
        return new Visit(id, visitor, code, created, updated, expires, version);
    }

    Visit bare() {
        return new Visit(id, visitor, null, null, null, null, version);
    }

    @BeforeSave
    Visit normalised() {
        return by(visitor.toLowerCase(Locale.ROOT));
    }
}
