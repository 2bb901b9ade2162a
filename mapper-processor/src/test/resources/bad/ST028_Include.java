package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Projection;
import dev.stator.annotation.Table;

@Table("orders")
@GlobalIndex(name = "byStatus", hashKey = "status", projection = Projection.INCLUDE)
@GlobalIndex(name = "byTotal", hashKey = "total", include = "status")
// error: [ST028] Index 'byStatus' has projection INCLUDE and includes nothing; name the properties, or use KEYS_ONLY.
// error: [ST028] Index 'byTotal' has projection ALL and an include; remove the include, or use projection INCLUDE.
record Order(@HashKey String id, String status, long total) {}
