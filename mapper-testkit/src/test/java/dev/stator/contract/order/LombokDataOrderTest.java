package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.Optional;

class LombokDataOrderTest extends TableContract<LombokDataOrder> {
    @Override
    EntityTable<LombokDataOrder> table(Stator stator) {
        return new LombokDataOrderTable(stator);
    }

    @Override
    Optional<LombokDataOrder> get(Stator stator, String customer, long number) {
        return new LombokDataOrderTable(stator).get(customer, number);
    }

    @Override
    Optional<LombokDataOrder> delete(Stator stator, String customer, long number) {
        return new LombokDataOrderTable(stator).delete(customer, number);
    }
}
