package dev.stator.contract.tenant;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import org.jspecify.annotations.Nullable;

/** An entity with indexes of each kind: of other attributes, of keys only, the table's turned round, and a local one. */
@Table("deals")
@GlobalIndex(name = "byStage", hashKey = "stage", rangeKey = "price")
@GlobalIndex(name = "byStageOnly", hashKey = "stage", projection = Projection.KEYS_ONLY)
@GlobalIndex(name = "byId", hashKey = "id", rangeKey = "client")
@LocalIndex(name = "byPrice", rangeKey = "price")
public record Deal(
        @HashKey String client,
        @RangeKey String id,
        String stage,
        long price,
        @Nullable String note) {
    static Deal of(String client, String id) {
        return new Deal(client, id, "open", 5, client);
    }

    Deal at(String newStage, long newPrice) {
        return new Deal(client, id, newStage, newPrice, note);
    }
}
