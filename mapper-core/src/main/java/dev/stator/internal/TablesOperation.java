package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/** A call about items of several tables. */
abstract class TablesOperation<Q, A, R> extends Operation<Q, A, R> {
    final Targets targets;

    TablesOperation(Targets targets) {
        this.targets = targets;
    }

    /** The verb without the tables. */
    abstract String action();

    /** The capacity units that an answer tells of; zero where the request did not ask for them. */
    static double units(List<ConsumedCapacity> consumed) {
        return consumed.stream().mapToDouble(ConsumedCapacity::capacityUnits).sum();
    }

    /** With the tables, where there are several: {@link #table} then names none. */
    @Override
    final String verb() {
        return table() == null ? action() + " " + String.join(", ", tables()) : action();
    }

    @Override
    final @Nullable String table() {
        return needs().size() == 1 ? needs().get(0).tableName() : null;
    }

    @Override
    final List<String> tables() {
        return needs().stream().map(TableSchema::tableName).toList();
    }

    @Override
    final List<TableSchema<?>> needs() {
        return targets.schemas();
    }

    @Override
    final List<TableSchema<?>> types() {
        return targets.types();
    }

    @Override
    abstract List<TableSchema<?>> typesOf(ItemKey item);
}
