package dev.stator.runtime;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity with a whole key, an index of each scope, and attributes that can be missing. */
@Table("tickets")
@GlobalIndex(name = "byStatus", hashKey = "status", rangeKey = "priority", projection = Projection.KEYS_ONLY)
@LocalIndex(name = "byPriority", rangeKey = "priority")
public record Ticket(
        @HashKey String board,
        @RangeKey String id,
        @Nullable String status,
        long priority,
        @Nullable String note,
        Set<String> tags) {

    static Ticket of(String board, String id) {
        return new Ticket(board, id, "open", 1, "a note", Set.of("red", "blue"));
    }

    Ticket withNote(@Nullable String note) {
        return new Ticket(board, id, status, priority, note, tags);
    }

    Ticket withStatus(@Nullable String status) {
        return new Ticket(board, id, status, priority, note, tags);
    }
}
