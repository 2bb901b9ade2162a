package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST027] Index 'byStatus' names 'status' twice.
@GlobalIndex(name = "byStatus", hashKey = "status", rangeKey = "status")
// error: [ST027] Index 'byCustomer' names 'customer' twice.
@LocalIndex(name = "byCustomer", rangeKey = "customer")
record Order(@HashKey String customer, @RangeKey String id, String status) {}
