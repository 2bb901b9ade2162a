package dev.stator.contract.atrest;

import dev.stator.contract.s3.InMemoryObjects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Objects that are read when a test says so. */
final class HeldReads implements InMemoryObjects.Gate {
    private final CompletableFuture<Void> asked = new CompletableFuture<>();
    private final CompletableFuture<Void> released = new CompletableFuture<>();
    private final CompletableFuture<Void> cancelled = new CompletableFuture<>();

    @Override
    public <R> CompletableFuture<R> pass(String operation, String key, Supplier<R> work) {
        if (!operation.equals("get")) {
            return CompletableFuture.completedFuture(work.get());
        }
        CompletableFuture<R> read = released.thenApply(nothing -> work.get());
        read.whenComplete((bytes, failure) -> {
            if (read.isCancelled()) {
                cancelled.complete(null);
            }
        });
        asked.complete(null);
        return read;
    }

    /** Waits until an object is asked for. */
    void awaitAsked() throws Exception {
        asked.get(60, TimeUnit.SECONDS);
    }

    /** From now on they are read. */
    void release() {
        released.complete(null);
    }

    /** Waits until the reading of one is cancelled. */
    void awaitCancelled() throws Exception {
        cancelled.get(60, TimeUnit.SECONDS);
    }
}
