package bad;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.UpdatedAt;
import java.time.Instant;

@Table("orders")
// error: [ST093] 'at' has both @CreatedAt and @UpdatedAt, and one value cannot come from both; remove one.
record Order(@HashKey String id, @CreatedAt @UpdatedAt Instant at) {}
