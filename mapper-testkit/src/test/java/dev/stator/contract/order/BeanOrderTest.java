package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.Optional;

class BeanOrderTest extends TableContract<BeanOrder> {
    @Override
    EntityTable<BeanOrder> table(Stator stator) {
        return new BeanOrderTable(stator);
    }

    @Override
    Optional<BeanOrder> get(Stator stator, String customer, long number) {
        return new BeanOrderTable(stator).get(customer, number);
    }

    @Override
    Optional<BeanOrder> delete(Stator stator, String customer, long number) {
        return new BeanOrderTable(stator).delete(customer, number);
    }
}
