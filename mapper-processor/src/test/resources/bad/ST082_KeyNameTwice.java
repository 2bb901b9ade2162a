package bad;

import dev.stator.annotation.Field;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
@HashKey("CUST#{customerId}")
@RangeKey("ORDER#{orderId}")
@GlobalIndex(name = "GSI1", hashKey = "STATUS#{status}")
// error: [ST082] 'other' and the key 'CUST#{customerId}' are both stored as 'PK'; give one of them another name, with @Field or @Table(hashKey = "…").
// error: [ST082] 'status' and the key 'STATUS#{status}' are both stored as 'GSI1PK'; give one of them another name, with @Field or another name of the index.
record Order(String customerId, String orderId, @Field("PK") String other, @Field("GSI1PK") String status) {}

@Table(value = "lines", hashKey = "bySkuPK")
@HashKey("ORDER#{orderId}")
// error: [ST082] 'SKU#{sku}' and the key 'ORDER#{orderId}' are both stored as 'bySkuPK'; give one of them another name, with @Field or @Table(hashKey = "…").
@GlobalIndex(name = "bySku", hashKey = "SKU#{sku}")
record Line(String orderId, String sku) {}
