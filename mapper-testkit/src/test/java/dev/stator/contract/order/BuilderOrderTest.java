package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.Optional;

class BuilderOrderTest extends TableContract<BuilderOrder> {
    @Override
    EntityTable<BuilderOrder> table(Stator stator) {
        return new BuilderOrderTable(stator);
    }

    @Override
    Optional<BuilderOrder> get(Stator stator, String customer, long number) {
        return new BuilderOrderTable(stator).get(customer, number);
    }

    @Override
    Optional<BuilderOrder> delete(Stator stator, String customer, long number) {
        return new BuilderOrderTable(stator).delete(customer, number);
    }
}
