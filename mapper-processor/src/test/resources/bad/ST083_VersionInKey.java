package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "ORDERS#{id}", rangeKey = "{version:10}")
// error: [ST083] 'version' is a version, which the key 'GSI1SK' of an index cannot follow; use another property.
record Order(@HashKey String id, @Version long version) {}
