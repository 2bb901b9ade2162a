package bad;

import dev.stator.annotation.Field;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.UpdatedAt;
import java.time.Instant;

@Table("orders")
@HashKey("CUST#{customerId}")
@RangeKey("ORDER#{orderId}")
// error: [ST080] 'orderId' is a part of the table's key and not stored a second time, so index 'byOrder' cannot have it as a key; write "{orderId}".
// error: [ST080] 'customerId' is a part of the table's key and not stored a second time, so index 'byOrder' cannot include it; every index has the table's key.
@GlobalIndex(name = "byOrder", hashKey = "orderId", projection = Projection.INCLUDE, include = "customerId")
// error: [ST080] 'customerId' is a part of the table's key and not stored a second time, so it has no stored name.
// error: [ST080] 'orderId' is a part of the table's key and not stored a second time, so it cannot have @UpdatedAt.
record Order(@Field("c") String customerId, @UpdatedAt Instant orderId) {}

@Table("lines")
@RangeKey("LINE#{orderId}#{sku}")
// error: [ST080] 'orderId' is a part of the table's key and not stored a second time, so it cannot be a key of its own.
record Line(@HashKey String orderId, String sku) {}
