package bad;

import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

@Table("orders")
// error: [ST012] 'Order' has no hash key; mark one property with @HashKey.
record Order(@RangeKey String id) {}

@Table(value = "shop", discriminator = "type")
sealed interface ShopItem {}

// error: [ST012] 'Customer' has no hash key; mark one property with @HashKey.
record Customer(String id) implements ShopItem {}
