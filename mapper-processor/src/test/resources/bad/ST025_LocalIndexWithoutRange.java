package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST025] Index 'byTotal' is local, but 'Order' has no range key, and only tables with one can have local indexes.
@LocalIndex(name = "byTotal", rangeKey = "total")
record Order(@HashKey String id, long total) {}
