package saving;

import dev.stator.annotation.BeforeSave;
import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.Generated;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Id;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import dev.stator.annotation.UpdatedAt;
import dev.stator.annotation.Version;
import java.time.Instant;
import java.util.Locale;

/** Everything that is generated, and a hook. */
@Table("sessions")
public record Session(
        @HashKey @Generated(Id.TIME_ORDERED_UUID) String id,
        String user,
        @CreatedAt Instant created,
        @UpdatedAt Instant updated,
        @TimeToLive("PT12H") Instant expires,
        @Version(start = 10, step = 5) Long version) {
    @BeforeSave
    Session normalised() {
        return new Session(id, user.toLowerCase(Locale.ROOT), created, updated, expires, version);
    }
}
