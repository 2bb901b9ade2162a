package dev.stator.batch;

import dev.stator.error.StatorException;
import dev.stator.error.UndecodableItemException;
import dev.stator.schema.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A batch did not get an answer to each of its keys, or found items that cannot be read as entities. It has all others.
 *
 * <pre>{@code
 * try {
 *     found = stator.batchGet().get(orders, keys).run();
 * } catch (BatchGetException e) {
 *     List<Order> some = e.result().items(orders);
 *     queue.addAll(e.result().unprocessed(orders));     // keys to ask for later
 * }
 * }</pre>
 *
 * <p>The {@linkplain #getCause() cause} is the {@link StatorException} with which a request failed, after which no more are sent. There
 * is none where DynamoDB went on leaving keys unprocessed until the batch gave up. Where only items are undecodable it is the
 * {@link UndecodableItemException} of the first, and those of the others are suppressed in this one.
 */
public final class BatchGetException extends StatorException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable BatchGetResult result;

    private BatchGetException(
            String message, @Nullable String table, BatchGetResult result, @Nullable Throwable cause) {
        super(message, table, null, cause);
        this.result = result;
    }

    static BatchGetException of(BatchGetResult result, Collection<Asked<?>> asked, @Nullable RuntimeException failure) {
        List<String> problems = new ArrayList<>();
        List<UndecodableItemException> undecodable = new ArrayList<>();
        String table = Leftovers.table(asked.stream().map(Asked::schema).toList());
        boolean answered = true;
        for (Asked<?> each : asked) {
            List<? extends Key<?>> unprocessed = each.unprocessed();
            answered &= unprocessed.isEmpty();
            Leftovers.add("no answer to", unprocessed, each.size(), "keys", problems);
            Leftovers.add("cannot read", List.copyOf(each.undecodable().keySet()), each.size(), "items", problems);
            undecodable.addAll(each.undecodable().values());
        }
        Throwable cause = answered ? undecodable.remove(0) : failure;
        BatchGetException exception = new BatchGetException(
                "batch get: " + String.join("; ", problems) + Leftovers.cause(cause), table, result, cause);
        undecodable.forEach(exception::addSuppressed);
        return exception;
    }

    /** What was found, and what not. Not kept by serialization. */
    public BatchGetResult result() {
        return Objects.requireNonNull(result, "the result is not kept by serialization");
    }
}
