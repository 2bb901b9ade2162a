package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST004] 'Order' is abstract, so no instance of it can be made; annotate the classes that extend it.
abstract class Order {
    @HashKey
    String id;
}
