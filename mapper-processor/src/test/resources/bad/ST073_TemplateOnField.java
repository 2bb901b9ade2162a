package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST073] @HashKey has a template on the field 'customerId'; a template stands on the type, and a field that is the key itself has none.
// error: [ST073] @RangeKey has a template on the field 'orderId'; a template stands on the type, and a field that is the key itself has none.
record Order(@HashKey("CUST#{customerId}") String customerId, @RangeKey("ORDER#") String orderId) {}
