package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
class Order {
    @HashKey
    String id;

    String createdAt;

    // error: [ST033] 'createdAt' and 'created_at' would both have the handle CREATED_AT; rename one of them.
    String created_at;
}
