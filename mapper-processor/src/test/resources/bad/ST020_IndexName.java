package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table("orders")
@GlobalIndex(name = "by", hashKey = "status")
@GlobalIndex(name = "by status", hashKey = "status")
// error: [ST020] 'by' cannot be the name of an index: it has 2 characters, and DynamoDB wants 3 to 255.
// error: [ST020] 'by status' cannot be the name of an index: ' ' is not among a-z, A-Z, 0-9, '_', '-' and '.'.
record Order(@HashKey String id, String status) {}
