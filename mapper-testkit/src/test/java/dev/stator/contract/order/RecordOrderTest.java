package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.Optional;

class RecordOrderTest extends TableContract<Order> {
    @Override
    EntityTable<Order> table(Stator stator) {
        return new OrderTable(stator);
    }

    @Override
    Optional<Order> get(Stator stator, String customer, long number) {
        return new OrderTable(stator).get(customer, number);
    }

    @Override
    Optional<Order> delete(Stator stator, String customer, long number) {
        return new OrderTable(stator).delete(customer, number);
    }
}
