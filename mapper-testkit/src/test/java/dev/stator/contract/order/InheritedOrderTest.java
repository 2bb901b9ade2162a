package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.Optional;

class InheritedOrderTest extends TableContract<InheritedOrder> {
    @Override
    EntityTable<InheritedOrder> table(Stator stator) {
        return new InheritedOrderTable(stator);
    }

    @Override
    Optional<InheritedOrder> get(Stator stator, String customer, long number) {
        return new InheritedOrderTable(stator).get(customer, number);
    }

    @Override
    Optional<InheritedOrder> delete(Stator stator, String customer, long number) {
        return new InheritedOrderTable(stator).delete(customer, number);
    }
}
