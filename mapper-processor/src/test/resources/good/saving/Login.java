package saving;

import dev.stator.annotation.Generated;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Id;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.util.UUID;

/** Ids that are parts of the key and no attributes, and nothing else that is generated. */
@Table("logins")
@HashKey("SITE#{site}#USER#{userId}")
@RangeKey("LOGIN#{loginId}")
public record Login(
        String site,
        @Generated String userId,
        @Generated(Id.TIME_ORDERED_UUID) UUID loginId,
        String name) {}
