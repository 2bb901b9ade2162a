package bad;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.Instant;

@Table("orders")
// error: [ST096] @CreatedAt 'created' is a key of the table, which never changes; only @Generated can be one.
record Order(@HashKey String id, @RangeKey @CreatedAt Instant created) {}
