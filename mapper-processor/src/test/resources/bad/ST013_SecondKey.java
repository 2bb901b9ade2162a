package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
class Order {
    @HashKey
    String customer;

    // error: [ST013] 'shop' is a second @HashKey; 'customer' already is one, and a table has only one.
    @HashKey
    String shop;

    @RangeKey
    String id;

    // error: [ST013] 'day' is a second @RangeKey; 'id' already is one, and a table has only one.
    @RangeKey
    String day;
}
