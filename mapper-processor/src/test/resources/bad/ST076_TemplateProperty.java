package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Ignore;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST076] The template 'CUST#{customerID}' names 'customerID', which is no property of 'Order'; did you mean 'customerId'?
@HashKey("CUST#{customerID}")
// error: [ST076] The template 'ORDER#{number}' names 'number', which is no property of 'Order'.
@RangeKey("ORDER#{number}")
// error: [ST076] The template 'STATUS#{state}' names 'state', which is no property of 'Order'.
@GlobalIndex(name = "byStatus", hashKey = "STATUS#{state}")
record Order(String customerId, String orderId, String status, @Ignore long number) {}
