package dev.stator.contract.atrest;

import dev.stator.contract.s3.InMemoryObjects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** How calls to objects pass: when their {@link Schedule} lets them. */
final class ScheduledGate implements InMemoryObjects.Gate {
    private final Schedule schedule;
    private final boolean waits;

    /** @param waits whether the process waits for its calls */
    ScheduledGate(Schedule schedule, boolean waits) {
        this.schedule = schedule;
        this.waits = waits;
    }

    @Override
    public <R> CompletableFuture<R> pass(String operation, String key, Supplier<R> work) {
        if (operation.equals("put")) {
            schedule.puts(key);
        }
        String name = operation + " " + key;
        boolean writes = operation.equals("put") || operation.equals("delete");
        if (!waits) {
            return schedule.call(ScheduledService.S3, name, writes, attempt -> work.get());
        }
        try {
            return CompletableFuture.completedFuture(
                    schedule.now(ScheduledService.S3, name, writes, attempt -> work.get()));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
