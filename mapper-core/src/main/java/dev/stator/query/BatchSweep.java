package dev.stator.query;

import dev.stator.batch.BatchWrite;
import dev.stator.batch.BatchWriteException;
import dev.stator.face.Futures;
import dev.stator.internal.AsyncCalls;
import dev.stator.internal.BatchWriteItem;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.FoundItem;
import dev.stator.internal.Unversioned;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Deletes the items in batches, whatever became of them since they were read. */
final class BatchSweep<T> extends Sweep<T> {
    private final Unversioned<T> table;

    BatchSweep(Selection<T, FoundItem<T>> found) {
        super(found);
        this.table = this::target;
    }

    @Override
    int most() {
        return BatchWriteItem.MOST_WRITES;
    }

    @Override
    String verb() {
        return "delete";
    }

    @Override
    String participle() {
        return "deleted";
    }

    private BatchWrite batch(List<FoundItem<T>> items) {
        return new BatchWrite(target().connection())
                .within(found().reading().rateLimit())
                .delete(table, keys(items));
    }

    @Override
    void now(List<FoundItem<T>> items, BlockingCalls calls, SweepAccount<T> account) {
        try {
            batch(items).run();
            account.done(items.size());
        } catch (Throwable e) {
            ended(items, e, account); // an Error too: the caller waits for it
        }
    }

    @Override
    CompletableFuture<?> call(List<FoundItem<T>> items, AsyncCalls calls, SweepAccount<T> account) {
        CompletableFuture<?> sent = batch(items).async().run();
        return Futures.cancelling(
                sent.handle((written, failure) -> {
                    if (failure == null) {
                        account.done(items.size());
                    } else {
                        ended(items, Futures.unwrap(failure), account);
                    }
                    return written;
                }),
                sent);
    }

    private void ended(List<FoundItem<T>> items, Throwable reason, SweepAccount<T> account) {
        if (reason instanceof BatchWriteException some) {
            account.done(some.result().deleted(table).size());
            account.failed(some.result().unprocessedDeletes(table), reason);
        } else {
            account.failed(keys(items), reason);
        }
    }
}
