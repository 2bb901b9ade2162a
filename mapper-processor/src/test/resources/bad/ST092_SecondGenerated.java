package bad;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.TimeToLive;
import dev.stator.annotation.Version;
import java.time.Instant;

@Table("orders")
record Order(
        @HashKey String id,
        @Version long version,
        // error: [ST092] 'count' is a second @Version; 'version' already is one, and an entity has only one.
        @Version long count,
        @CreatedAt Instant created,
        // error: [ST092] 'made' is a second @CreatedAt; 'created' already is one, and an entity has only one.
        @CreatedAt Instant made,
        @TimeToLive Instant expires,
        // error: [ST092] 'until' is a second @TimeToLive; 'expires' already is one, and an entity has only one.
        @TimeToLive("P1D") long until) {}
