package dev.stator.batch;

import dev.stator.error.StatorException;
import dev.stator.schema.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A batch did not get an answer to each of its keys, or found items that cannot be read. It has all others.
 *
 * <pre>{@code
 * try {
 *     found = stator.batchGet().get(orders, keys).run();
 * } catch (BatchGetException e) {
 *     List<Order> some = e.result().items(orders);
 *     queue.addAll(e.result().unprocessed(orders));     // keys to ask for later
 *     e.result().unreadable(orders).forEach((key, reason) -> log.warn("left out", reason));
 * }
 * }</pre>
 *
 * <p>The {@linkplain #getCause() cause} is the {@link StatorException} with which a request failed, after which no more are sent. There
 * is none where DynamoDB went on leaving keys unprocessed until the batch gave up. Where each key has its answer it is
 * the exception of the first item that is {@linkplain BatchGetResult#unreadable unreadable}. Those of the others are suppressed in this one.
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
        Set<StatorException> unreadable = new LinkedHashSet<>(); // one item can be asked for as two types
        String table = Leftovers.table(asked.stream().map(Asked::schema).toList());
        boolean answered = true;
        for (Asked<?> each : asked) {
            List<? extends Key<?>> unprocessed = each.unprocessed();
            answered &= unprocessed.isEmpty();
            Leftovers.add("no answer to", unprocessed, each.size(), "keys", problems);
            Leftovers.add("cannot read", List.copyOf(each.unreadable().keySet()), each.size(), "items", problems);
            unreadable.addAll(each.unreadable().values());
        }
        Throwable cause = answered ? unreadable.iterator().next() : failure;
        BatchGetException exception = new BatchGetException(
                "batch get: " + String.join("; ", problems) + Leftovers.cause(cause), table, result, cause);
        unreadable.stream().filter(reason -> reason != cause).forEach(exception::addSuppressed);
        return exception;
    }

    /** What was found, and what not. Not kept by serialization. */
    public BatchGetResult result() {
        return Objects.requireNonNull(result, "the result is not kept by serialization");
    }
}
