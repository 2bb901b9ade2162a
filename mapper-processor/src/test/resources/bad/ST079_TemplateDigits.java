package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST079] The template 'CUST#{customerId:10}' pads 'customerId', which has type String; only whole numbers can be padded.
@HashKey("CUST#{customerId:10}")
// error: [ST079] The template 'ORDER#{orderId:0}#{line:ten}' pads 'orderId', to '0' digits; it can be 1 to 38.
// error: [ST079] The template 'ORDER#{orderId:0}#{line:ten}' pads 'line', to 'ten' digits; it can be 1 to 38.
@RangeKey("ORDER#{orderId:0}#{line:ten}")
record Order(String customerId, long orderId, int line) {}
