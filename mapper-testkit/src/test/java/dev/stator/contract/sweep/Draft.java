package dev.stator.contract.sweep;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;

/** An entity with a version, which one of its indexes lacks. */
@Table("drafts")
@GlobalIndex(name = "byText", hashKey = "text")
@GlobalIndex(name = "byTextOnly", hashKey = "text", projection = Projection.KEYS_ONLY)
public record Draft(
        @HashKey String author,
        @RangeKey String id,
        String text,
        @Version long version) {
    static Draft of(String author, String id) {
        return new Draft(author, id, "text", 0);
    }
}
