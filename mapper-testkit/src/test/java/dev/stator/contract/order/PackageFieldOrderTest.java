package dev.stator.contract.order;

import dev.stator.EntityTable;
import dev.stator.Stator;
import java.util.Optional;

class PackageFieldOrderTest extends TableContract<PackageFieldOrder> {
    @Override
    EntityTable<PackageFieldOrder> table(Stator stator) {
        return new PackageFieldOrderTable(stator);
    }

    @Override
    Optional<PackageFieldOrder> get(Stator stator, String customer, long number) {
        return new PackageFieldOrderTable(stator).get(customer, number);
    }

    @Override
    Optional<PackageFieldOrder> delete(Stator stator, String customer, long number) {
        return new PackageFieldOrderTable(stator).delete(customer, number);
    }
}
