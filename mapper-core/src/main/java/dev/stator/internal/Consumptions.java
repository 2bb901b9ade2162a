package dev.stator.internal;

import dev.stator.interceptor.Consumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.Capacity;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/** What an answer says that it consumed, in our words: of each table, then of each of its indexes, where it is more than nothing. */
final class Consumptions {
    private final Connection connection;
    private final boolean writes;
    private final List<Consumption> found = new ArrayList<>();

    private Consumptions(Connection connection, boolean writes) {
        this.connection = connection;
        this.writes = writes;
    }

    /** @param writes whether units that are told without their kind are those of writes */
    static List<Consumption> of(List<ConsumedCapacity> told, Connection connection, boolean writes) {
        Consumptions consumptions = new Consumptions(connection, writes);
        told.forEach(consumptions::add);
        return consumptions.found;
    }

    private void add(ConsumedCapacity told) {
        String table = connection.withoutPrefix(told.tableName());
        Capacity own = told.table();
        if (own != null) {
            add(table, null, own);
        } else if (!told.hasLocalSecondaryIndexes() && !told.hasGlobalSecondaryIndexes()) {
            add(table, null, told.capacityUnits(), told.readCapacityUnits(), told.writeCapacityUnits());
        }
        addIndexes(table, told.localSecondaryIndexes());
        addIndexes(table, told.globalSecondaryIndexes());
    }

    private void addIndexes(String table, Map<String, Capacity> told) {
        told.forEach((index, capacity) -> add(table, index, capacity));
    }

    private void add(String table, @Nullable String index, Capacity told) {
        add(table, index, told.capacityUnits(), told.readCapacityUnits(), told.writeCapacityUnits());
    }

    /** The kinds are told for transactions, which read and write at once; otherwise the operation has one. */
    private void add(
            String table, @Nullable String index, @Nullable Double all, @Nullable Double read, @Nullable Double write) {
        boolean byKind = read != null || write != null;
        double reads = byKind ? orZero(read) : writes ? 0 : orZero(all);
        double writings = byKind ? orZero(write) : writes ? orZero(all) : 0;
        if (reads != 0 || writings != 0) {
            found.add(new Consumption(table, Optional.ofNullable(index), reads, writings));
        }
    }

    private static double orZero(@Nullable Double units) {
        return units == null ? 0 : units;
    }
}
