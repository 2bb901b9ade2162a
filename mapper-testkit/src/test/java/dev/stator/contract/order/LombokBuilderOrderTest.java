package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.Optional;

class LombokBuilderOrderTest extends TableContract<LombokBuilderOrder> {
    @Override
    EntityTable<LombokBuilderOrder> table(Stator stator) {
        return new LombokBuilderOrderTable(stator);
    }

    @Override
    Optional<LombokBuilderOrder> get(Stator stator, String customer, long number) {
        return new LombokBuilderOrderTable(stator).get(customer, number);
    }

    @Override
    Optional<LombokBuilderOrder> delete(Stator stator, String customer, long number) {
        return new LombokBuilderOrderTable(stator).delete(customer, number);
    }
}
