package bad;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table(value = "shop", discriminator = "type")
sealed interface ShopItem {}

record Customer(@HashKey String pk, @RangeKey String sk) implements ShopItem {}

// error: [ST087] 'Order' has the hash key 'pk' of type S and the range key 'sk' of type N, but 'Customer' has the hash key 'pk' of type S and the range key 'sk' of type S; all types of a table have the same key attributes.
record Order(@HashKey String pk, @RangeKey long sk) implements ShopItem {}

// error: [ST087] 'Note' has the hash key 'pk' of type S and no range key, but 'Customer' has the hash key 'pk' of type S and the range key 'sk' of type S; all types of a table have the same key attributes.
record Note(@HashKey String pk) implements ShopItem {}
