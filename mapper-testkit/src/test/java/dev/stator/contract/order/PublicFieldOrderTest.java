package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.Optional;

class PublicFieldOrderTest extends TableContract<PublicFieldOrder> {
    @Override
    EntityTable<PublicFieldOrder> table(Stator stator) {
        return new PublicFieldOrderTable(stator);
    }

    @Override
    Optional<PublicFieldOrder> get(Stator stator, String customer, long number) {
        return new PublicFieldOrderTable(stator).get(customer, number);
    }

    @Override
    Optional<PublicFieldOrder> delete(Stator stator, String customer, long number) {
        return new PublicFieldOrderTable(stator).delete(customer, number);
    }
}
