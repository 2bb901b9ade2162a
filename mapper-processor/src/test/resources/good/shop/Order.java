package shop;

import dev.stator.annotation.Convert;
import dev.stator.annotation.Field;
import dev.stator.annotation.Flatten;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Ignore;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.StreamView;
import dev.stator.annotation.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A record with a bit of everything. */
@Table(value = "orders", stream = StreamView.NEW_AND_OLD_IMAGES)
@GlobalIndex(name = "byStatus", hashKey = "status", rangeKey = "createdAt")
@LocalIndex(name = "byTotal", rangeKey = "total", projection = Projection.INCLUDE, include = "note")
public record Order(
        @HashKey String customerId,
        @RangeKey String orderId,
        Status status,
        @Field("created") Instant createdAt,
        @Field("t") long total,
        @Field(writeNull = true) String comment,
        Optional<String> note,
        Set<String> tags,
        Map<UUID, List<Line>> lines,
        @Convert(MoneyConverter.class) Money shipping,
        @Flatten(prefix = "a_") Address address,
        @Ignore int hits) {}
