package dev.stator.transaction;

import dev.stator.internal.Targeted;
import dev.stator.internal.Targets;
import dev.stator.internal.TransactionAction;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a transaction stored.
 *
 * <pre>{@code
 * TransactionResult result = stator.transaction().create(orders, order).delete(carts, key).run();
 * result.stored(orders);      // the order, as it is stored
 * }</pre>
 *
 * <p>Immutable. A table that was not in the transaction is a mistake of the caller: {@link IllegalArgumentException}.
 */
public final class TransactionResult {
    private final Targets targets;
    private final List<TransactionAction<?>> actions;

    TransactionResult(Targets targets, List<TransactionAction<?>> actions) {
        this.targets = targets;
        this.actions = actions;
    }

    /** The items that were put and created, as they are stored, in the order of the calls. What updates made of items is not known. */
    public <T> List<T> stored(Targeted<T> table) {
        TableSchema<T> schema = table.target().schema();
        if (!targets.has(schema)) {
            throw new IllegalArgumentException("the transaction is not about " + schema.tableName());
        }
        List<T> items = new ArrayList<>();
        for (TransactionAction<?> action : actions) {
            if (action.item() != null && action.target().schema() == schema) {
                items.add(schema.type().cast(action.item()));
            }
        }
        return Collections.unmodifiableList(items);
    }

    /** With a count: {@code TransactionResult[3 actions]}. */
    @Override
    public String toString() {
        return "TransactionResult[" + actions.size() + " actions]";
    }
}
