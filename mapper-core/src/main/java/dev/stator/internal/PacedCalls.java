package dev.stator.internal;

import dev.stator.face.Face;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;

/** Calls of one face that a rate limit holds back. Made by the blocking one, a future is done when it is returned. */
final class PacedCalls {
    private final Calls calls;
    private final RateLimit limit;

    PacedCalls(Connection connection, Face face, RateLimit limit) {
        this.calls = face == Face.BLOCKING ? new BlockingCalls(connection) : new AsyncCalls(connection);
        this.limit = limit;
    }

    RateLimit limit() {
        return limit;
    }

    /** Makes a call at once. */
    <R> CompletableFuture<R> call(Operation<?, ?, R> operation) {
        return calls.call(operation);
    }

    /** Makes a call in its turn; {@code units} finds in the result what it consumed. */
    <R> CompletableFuture<R> call(Operation<?, ?, R> operation, ToDoubleFunction<? super R> units) {
        if (calls instanceof AsyncCalls async) {
            return limit.call(async, operation, units);
        }
        try {
            return CompletableFuture.completedFuture(limit.now((BlockingCalls) calls, operation, units));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
