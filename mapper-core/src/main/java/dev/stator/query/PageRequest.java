package dev.stator.query;

import dev.stator.internal.AsyncCalls;
import dev.stator.internal.BlockingCalls;
import dev.stator.internal.Operation;
import dev.stator.internal.RateLimit;
import dev.stator.internal.ReadPage;
import java.util.concurrent.CompletableFuture;

/** A call that reads the next page of a segment, when its rate limit lets it. */
record PageRequest<R>(int segment, Operation<?, ?, ReadPage<R>> operation, RateLimit rateLimit) {
    ReadPage<R> now(BlockingCalls calls) {
        return rateLimit.now(calls, operation, ReadPage::consumedUnits);
    }

    CompletableFuture<ReadPage<R>> call(AsyncCalls calls) {
        return rateLimit.call(calls, operation, ReadPage::consumedUnits);
    }
}
