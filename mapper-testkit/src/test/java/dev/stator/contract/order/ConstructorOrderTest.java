package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.Optional;

class ConstructorOrderTest extends TableContract<ConstructorOrder> {
    @Override
    EntityTable<ConstructorOrder> table(Stator stator) {
        return new ConstructorOrderTable(stator);
    }

    @Override
    Optional<ConstructorOrder> get(Stator stator, String customer, long number) {
        return new ConstructorOrderTable(stator).get(customer, number);
    }

    @Override
    Optional<ConstructorOrder> delete(Stator stator, String customer, long number) {
        return new ConstructorOrderTable(stator).delete(customer, number);
    }
}
