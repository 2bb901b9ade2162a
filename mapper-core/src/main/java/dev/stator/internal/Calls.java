package dev.stator.internal;

import dev.stator.error.StatorException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * How calls are made: in the thread of the caller, or in none. What takes several calls, such as waiting for a table, is written
 * once against this; made by {@link BlockingCalls} its future is complete when it is returned.
 */
public sealed interface Calls permits BlockingCalls, AsyncCalls {
    /** Makes one call. */
    <R> CompletableFuture<R> call(Operation<?, ?, R> operation);

    /** Repeats {@code check} until it finds something, or fails with {@code late} when the time to wait is over. */
    <R> CompletableFuture<R> poll(
            Supplier<CompletableFuture<Optional<R>>> check, Wait wait, Supplier<? extends StatorException> late);
}
