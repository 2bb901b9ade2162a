package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
class Order {
    @HashKey
    // error: [ST016] 'id' is both hash key and range key; remove one of the annotations.
    @RangeKey
    String id;
}
