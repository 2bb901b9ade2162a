package dev.stator.contract.single;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Tag;

/** Records. */
@Table(value = "items", discriminator = "type")
public sealed interface Item {
    /** Who orders. */
    @Tag("customer")
    @GlobalIndex(name = "byCity", hashKey = "city")
    record Customer(@HashKey String owner, @RangeKey String id, String name, String city) implements Item {}

    /** What was ordered. */
    @Tag("order")
    @GlobalIndex(name = "byCity", hashKey = "city")
    @GlobalIndex(name = "byStatus", hashKey = "status", rangeKey = "total", projection = Projection.KEYS_ONLY)
    record Order(@HashKey String owner, @RangeKey String id, String status, long total, String city, String note)
            implements Item {}
}
