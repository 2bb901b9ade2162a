package dev.stator.contract.generated;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item that an index has in the order of its creation. */
@Table("events")
@GlobalIndex(name = "byKind", hashKey = "KIND#{kind}", rangeKey = "{created}")
public record Event(
        @HashKey String id,
        String kind,
        @Nullable String title,
        @CreatedAt @Nullable Instant created) {

    Event with(@Nullable String otherTitle, @Nullable Instant otherCreated) {
        return new Event(id, kind, otherTitle, otherCreated);
    }
}
