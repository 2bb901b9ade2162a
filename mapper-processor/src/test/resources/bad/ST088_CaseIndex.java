package bad;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

@Table(value = "shop", discriminator = "type")
sealed interface ShopItem {}

// error: [ST088] Index 'byName' of 'Customer' does not fit 'Note' of the same table: its key 'name' is of type S, and there 'name' is stored under that name as N.
@GlobalIndex(name = "byName", hashKey = "name")
record Customer(@HashKey String pk, String name, String city) implements ShopItem {}

// error: [ST088] Index 'byName' of 'Order' does not fit 'Customer' of the same table: it is global, hash key 'name' of type S, range key 'total' of type N, projection ALL here, and global, hash key 'name' of type S, range key none, projection ALL there.
// error: [ST088] Index 'byName' of 'Order' does not fit 'Note' of the same table: its key 'name' is of type S, and there 'name' is stored under that name as N.
@GlobalIndex(name = "byName", hashKey = "name", rangeKey = "total")
record Order(@HashKey String pk, String name, long total) implements ShopItem {}

record Note(@HashKey String pk, int name) implements ShopItem {}
