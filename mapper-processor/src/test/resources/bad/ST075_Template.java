package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST075] The template 'CUST#{customerId' of @HashKey is malformed: a '{' has no '}'.
@HashKey("CUST#{customerId")
// error: [ST075] The template '' of @RangeKey is malformed: it is empty.
@RangeKey
record Order(String customerId) {}

@Table("lines")
// error: [ST075] The template 'LINE#{}' of @HashKey is malformed: '{}' names no property.
@HashKey("LINE#{}")
// error: [ST075] The template 'sku}' of @RangeKey is malformed: a '}' has no '{'.
@RangeKey("sku}")
// error: [ST075] The template '{sku' of @GlobalIndex is malformed: a '{' has no '}'.
// error: [ST075] The template '{:10}' of @GlobalIndex is malformed: '{:10}' names no property.
@GlobalIndex(name = "bySku", hashKey = "{sku", rangeKey = "{:10}")
record Line(String sku) {}
