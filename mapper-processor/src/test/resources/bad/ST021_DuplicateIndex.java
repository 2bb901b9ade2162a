package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
@GlobalIndex(name = "byStatus", hashKey = "status")
@GlobalIndex(name = "byStatus", hashKey = "status", rangeKey = "id")
// error: [ST021] 'Order' has two indexes with the name 'byStatus'.
record Order(@HashKey String id, String status) {}
