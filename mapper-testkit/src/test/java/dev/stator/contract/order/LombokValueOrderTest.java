package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.Optional;

class LombokValueOrderTest extends TableContract<LombokValueOrder> {
    @Override
    EntityTable<LombokValueOrder> table(Stator stator) {
        return new LombokValueOrderTable(stator);
    }

    @Override
    Optional<LombokValueOrder> get(Stator stator, String customer, long number) {
        return new LombokValueOrderTable(stator).get(customer, number);
    }

    @Override
    Optional<LombokValueOrder> delete(Stator stator, String customer, long number) {
        return new LombokValueOrderTable(stator).delete(customer, number);
    }
}
