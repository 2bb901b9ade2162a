package dev.stator.examples.guide;

import dev.stator.annotation.Codec;
import dev.stator.annotation.Field;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

// sample: types
@Table("sales")
public record Sale(
        @HashKey UUID id,
        Money price,
        Payment payment,
        Map<String, List<Map<UUID, Line>>> parcels,
        Map<Status, Instant> history,
        @Field(codec = Codec.EPOCH_SECONDS) Instant expires,
        @Field(writeNull = true) @Nullable String voucher) {}
// end
