package dev.stator.examples.guide;

import dev.stator.annotation.Convert;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.time.Instant;

// sample: enhanced-instant
@Table("readings")
public record Reading(
        @HashKey String sensor,
        @RangeKey @Convert(ShortInstant.class) Instant taken,
        double degrees) {}
// end
