package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

// error: [ST081] '' cannot be the name of the attribute of @HashKey: it has 0 bytes, and DynamoDB wants 1 to 255.
@Table(value = "orders", hashKey = "")
@HashKey("CUST#{customerId}")
record Order(String customerId) {}

// error: [ST081] 'key' cannot be the name of the attribute of @RangeKey: the hash key has that name.
@Table(value = "lines", hashKey = "key", rangeKey = "key")
@HashKey("ORDER#{orderId}")
@RangeKey("LINE#{sku}")
record Line(String orderId, String sku) {}
