package dev.stator.contract.sweep;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import org.jspecify.annotations.Nullable;

/** An entity without version, with an index that has the keys only. */
@Table("jobs")
@GlobalIndex(name = "byState", hashKey = "state", projection = Projection.KEYS_ONLY)
public record Job(
        @HashKey String queue,
        @RangeKey long number,
        String state,
        int runs,
        @Nullable String note) {
    static Job of(String queue, long number) {
        return new Job(queue, number, number % 2 == 0 ? "even" : "odd", 0, "note " + number);
    }

    Job ran(String newState, int newRuns) {
        return new Job(queue, number, newState, newRuns, note);
    }
}
