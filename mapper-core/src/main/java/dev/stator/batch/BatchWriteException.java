package dev.stator.batch;

import dev.stator.error.StatorException;
import dev.stator.internal.BatchedWrite;
import dev.stator.internal.ItemKey;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A batch did not make all of its writes, or does not know whether it did.
 *
 * <pre>{@code
 * try {
 *     stator.batchWrite().put(orders, list).run();
 * } catch (BatchWriteException e) {
 *     queue.addAll(e.result().unprocessedPuts(orders));     // orders to put later
 * }
 * }</pre>
 *
 * <p>The {@linkplain #getCause() cause} is the {@link StatorException} with which a request failed, after which no more are sent:
 * {@link dev.stator.error.ItemTooLargeException} where an item has more than 400 KB, for which DynamoDB refuses the whole request. There
 * is none where DynamoDB went on leaving items unprocessed until the batch gave up.
 */
public final class BatchWriteException extends StatorException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable BatchWriteResult result;

    private BatchWriteException(
            String message, @Nullable String table, BatchWriteResult result, @Nullable Throwable cause) {
        super(message, table, null, cause);
        this.result = result;
    }

    static BatchWriteException of(
            BatchWriteResult result,
            List<BatchedWrite<?>> writes,
            Set<ItemKey> done,
            @Nullable RuntimeException failure) {
        Map<TableSchema<?>, List<Key<?>>> left = new LinkedHashMap<>();
        Map<TableSchema<?>, Integer> all = new LinkedHashMap<>();
        for (BatchedWrite<?> write : writes) {
            TableSchema<?> schema = write.target().schema();
            all.merge(schema, 1, Integer::sum);
            if (!done.contains(write.id())) {
                left.computeIfAbsent(schema, first -> new ArrayList<>()).add(write.key());
            }
        }
        List<String> problems = new ArrayList<>();
        left.forEach((schema, keys) -> Leftovers.add(
                "not known to be written", keys, Objects.requireNonNull(all.get(schema)), "items", problems));
        return new BatchWriteException(
                "batch write: " + String.join("; ", problems) + Leftovers.cause(failure),
                Leftovers.table(all.keySet()),
                result,
                failure);
    }

    /** What was written, and what not. Not kept by serialization. */
    public BatchWriteResult result() {
        return Objects.requireNonNull(result, "the result is not kept by serialization");
    }
}
