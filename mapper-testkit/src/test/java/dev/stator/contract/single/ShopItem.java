package dev.stator.contract.single;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

/** Types that are told apart by what their keys begin with. */
@Table("shop")
public sealed interface ShopItem {
    /** Told by a range key that is always the same. */
    @HashKey("CUST#{customerId}")
    @RangeKey("#PROFILE")
    @GlobalIndex(name = "GSI1", hashKey = "CITY#{city}", rangeKey = "{name}")
    record Customer(String customerId, String name, String city) implements ShopItem {}

    /** Told by what its range key begins with. */
    @HashKey("CUST#{customerId}")
    @RangeKey("ORDER#{number:6}")
    @GlobalIndex(name = "GSI1", hashKey = "STATUS#{status}", rangeKey = "{number:6}")
    record Order(String customerId, long number, String status, long total, String note) implements ShopItem {}

    /** Told by its hash key. */
    @HashKey("PRODUCT")
    @RangeKey("{sku}")
    record Product(String sku, long price) implements ShopItem {}
}
