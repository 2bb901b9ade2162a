package dev.stator.contract.single;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Tag;
import lombok.Builder;
import lombok.Value;

/** Immutable classes with builders. */
@Table(value = "items", discriminator = "type")
public sealed interface BuilderItem permits BuilderItem.Customer, BuilderItem.Order {
    /** Who orders. */
    @Tag("customer")
    @GlobalIndex(name = "byCity", hashKey = "city")
    @Value
    @Builder
    class Customer implements BuilderItem {
        @HashKey
        String owner;

        @RangeKey
        String id;

        String name;
        String city;
    }

    /** What was ordered. */
    @Tag("order")
    @GlobalIndex(name = "byCity", hashKey = "city")
    @GlobalIndex(name = "byStatus", hashKey = "status", rangeKey = "total", projection = Projection.KEYS_ONLY)
    @Value
    @Builder
    class Order implements BuilderItem {
        @HashKey
        String owner;

        @RangeKey
        String id;

        String status;
        long total;
        String city;
        String note;
    }
}
