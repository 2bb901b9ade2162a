package bad;

import dev.stator.annotation.Document;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST008] 'Order' has both @Table and @Document; items have keys and documents have none, so use two types.
@Document
record Order(@HashKey String id) {}
