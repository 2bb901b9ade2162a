package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
@HashKey("CUST#{customerId}")
// error: [ST074] 'id' is a @HashKey, and the type has a template of it; remove one of them.
record Order(String customerId, @HashKey String id, @RangeKey String orderId) {}
