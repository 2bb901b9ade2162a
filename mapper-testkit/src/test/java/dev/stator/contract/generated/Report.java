package dev.stator.contract.generated;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item that an index has by its state, and in the order of creation in each state. */
@Table("reports")
@GlobalIndex(name = "byState", hashKey = "TEAM#{team}", rangeKey = "{state}#{created}")
public record Report(
        @HashKey String id,
        String team,
        @Nullable String state,
        @Nullable String title,
        @CreatedAt @Nullable Instant created) {

    Report with(@Nullable String otherState, @Nullable Instant otherCreated) {
        return new Report(id, team, otherState, title, otherCreated);
    }
}
