package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.Optional;

class NestedOrderTest extends TableContract<Shop.NestedOrder> {
    @Override
    EntityTable<Shop.NestedOrder> table(Stator stator) {
        return new Shop_NestedOrderTable(stator);
    }

    @Override
    Optional<Shop.NestedOrder> get(Stator stator, String customer, long number) {
        return new Shop_NestedOrderTable(stator).get(customer, number);
    }

    @Override
    Optional<Shop.NestedOrder> delete(Stator stator, String customer, long number) {
        return new Shop_NestedOrderTable(stator).delete(customer, number);
    }
}
