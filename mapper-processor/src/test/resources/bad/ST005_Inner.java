package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

class Shop {
    @Table("orders")
    // error: [ST005] 'Shop.Order' is an inner class, which needs an instance of the class around it; declare it static.
    class Order {
        @HashKey
        String id;
    }
}
