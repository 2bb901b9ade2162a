package dev.stator.query;

import dev.stator.expression.Changes;
import dev.stator.face.Futures;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.DeleteFound;
import dev.stator.internal.FoundItem;
import dev.stator.internal.FoundWrite;
import dev.stator.internal.Operation;
import dev.stator.internal.RateLimit;
import dev.stator.internal.Reading;
import dev.stator.internal.UpdateFound;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Changes each item by a request of its own, under a condition. */
final class SingleSweep<T> extends Sweep<T> {
    private final String verb;
    private final Function<FoundItem<T>, Operation<?, ?, FoundWrite>> operation;

    private SingleSweep(
            Selection<T, FoundItem<T>> found,
            String verb,
            Function<FoundItem<T>, Operation<?, ?, FoundWrite>> operation) {
        super(found);
        this.verb = verb;
        this.operation = operation;
    }

    /** Deletes the items that still have the version that was read, if their type has one. */
    static <T> SingleSweep<T> delete(Selection<T, FoundItem<T>> found) {
        Reading<T, ?> reading = found.reading();
        return new SingleSweep<>(
                found,
                "delete",
                item -> new DeleteFound<>(reading.target().as(item.key().schema()), item, reading.rateLimit()));
    }

    /** Updates the items that are still there, and of which the filter still holds. */
    static <T> SingleSweep<T> update(Selection<T, FoundItem<T>> found, Changes<T> changes) {
        Reading<T, ?> reading = found.reading();
        return new SingleSweep<>(
                found,
                "update",
                item -> new UpdateFound<>(
                        reading.target().as(item.key().schema()),
                        item,
                        changes,
                        reading.filter(),
                        reading.rateLimit()));
    }

    @Override
    int most() {
        return 1;
    }

    @Override
    String verb() {
        return verb;
    }

    @Override
    String participle() {
        return verb + "d";
    }

    private RateLimit limit() {
        return found().reading().rateLimit();
    }

    @Override
    void now(List<FoundItem<T>> items, BlockingCalls calls, SweepAccount<T> account) {
        try {
            written(limit().now(calls, operation.apply(items.get(0)), FoundWrite::units), account);
        } catch (Throwable e) {
            failed(items, e, account); // an Error too: the caller waits for it
        }
    }

    @Override
    CompletableFuture<?> call(List<FoundItem<T>> items, AsyncCalls calls, SweepAccount<T> account) {
        CompletableFuture<FoundWrite> sent = limit().call(calls, operation.apply(items.get(0)), FoundWrite::units);
        return Futures.cancelling(
                sent.handle((write, failure) -> {
                    if (failure == null) {
                        written(write, account);
                    } else {
                        failed(items, Futures.unwrap(failure), account);
                    }
                    return write;
                }),
                sent);
    }

    private void written(FoundWrite write, SweepAccount<T> account) {
        account.done(write.done() ? 1 : 0);
    }
}
