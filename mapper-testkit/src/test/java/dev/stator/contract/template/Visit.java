package dev.stator.contract.template;

import dev.stator.annotation.CreatedAt;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.UpdatedAt;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item whose index keys have what is generated when it is written. */
@Table("visits")
@GlobalIndex(name = "byCreation", hashKey = "KIND#{kind}", rangeKey = "{created}#{id}")
@GlobalIndex(name = "byUpdate", hashKey = "ROOM#{room}", rangeKey = "{id}#{updated}")
@GlobalIndex(name = "byBoth", hashKey = "{kind}#{room}")
public record Visit(
        @HashKey String id,
        @Nullable String kind,
        Optional<String> room,
        long count,
        @CreatedAt @Nullable Instant created,
        @UpdatedAt @Nullable Instant updated) {}
