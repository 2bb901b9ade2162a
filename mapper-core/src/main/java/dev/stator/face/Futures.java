package dev.stator.face;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the JDK lacks for futures whose failures are our exceptions and not wrappers of them. */
public final class Futures {
    private Futures() {}

    /** What went wrong, without the wrappers that futures put around it. */
    public static Throwable unwrap(Throwable failure) {
        Throwable found = failure;
        while (found instanceof CompletionException || found instanceof ExecutionException) {
            Throwable cause = found.getCause();
            if (cause == null) {
                return found;
            }
            found = cause;
        }
        return found;
    }

    /** The value of a future, or its failure without wrappers. */
    public static <R> R join(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (unwrap(e) instanceof RuntimeException failure) {
                throw failure;
            }
            if (unwrap(e) instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** A future that fails with the failure itself where {@code future} fails with a wrapper of it; to cancel it cancels {@code future}. */
    public static <R> CompletableFuture<R> bare(CompletableFuture<R> future) {
        CompletableFuture<R> bare = new CompletableFuture<>();
        future.whenComplete((value, failure) -> complete(bare, value, failure));
        return cancelling(bare, future);
    }

    /** What {@code result} makes of the value of {@code future}, which fails and is cancelled with it. */
    public static <A, R> CompletableFuture<R> mapped(CompletableFuture<A> future, Function<A, R> result) {
        return cancelling(bare(future.thenApply(result)), future);
    }

    /**
     * What {@code next} makes of the end of {@code first}. To cancel it cancels what {@code next} began; {@code first} goes on,
     * since others may wait for it.
     */
    public static <A, R> CompletableFuture<R> after(
            CompletableFuture<A> first, BiFunction<A, @Nullable Throwable, CompletableFuture<R>> next) {
        CompletableFuture<R> result = new CompletableFuture<>();
        first.whenComplete((value, failure) -> {
            if (result.isDone()) {
                return; // cancelled: nothing more is begun
            }
            try {
                CompletableFuture<R> begun = next.apply(value, failure == null ? null : unwrap(failure));
                begun.whenComplete((found, reason) -> complete(result, found, reason));
                cancelling(result, begun);
            } catch (Throwable e) {
                // An Error too: a future that never completes is worse than one that fails with it.
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    /** What {@code next} makes of the value of {@code first}, with which it fails; to cancel it cancels what is under way. */
    public static <A, R> CompletableFuture<R> then(
            CompletableFuture<A> first, Function<? super A, CompletableFuture<R>> next) {
        CompletableFuture<R> result = after(
                first,
                (value, failure) -> failure == null ? next.apply(value) : CompletableFuture.failedFuture(failure));
        return cancelling(result, first);
    }

    /** What {@code work} gives; what it throws is in the future as well. */
    public static <R> CompletableFuture<R> begin(Supplier<CompletableFuture<R>> work) {
        try {
            return work.get();
        } catch (Throwable e) {
            // An Error too, as it would be in a future that fails later.
            return CompletableFuture.failedFuture(e);
        }
    }

    private static <R> void complete(CompletableFuture<R> future, R value, @Nullable Throwable failure) {
        if (failure == null) {
            future.complete(value);
        } else {
            future.completeExceptionally(unwrap(failure));
        }
    }

    /** {@code future}, which when it is cancelled cancels {@code source}. */
    public static <R> CompletableFuture<R> cancelling(CompletableFuture<R> future, CompletableFuture<?> source) {
        future.whenComplete((value, failure) -> {
            if (future.isCancelled()) {
                source.cancel(true);
            }
        });
        return future;
    }
}
