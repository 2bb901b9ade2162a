package dev.stator.contract.version;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.Version;

/** An {@code int} that begins at 10 and goes up by 5. */
@Table("meters")
record Meter(
        @HashKey String id,
        long reading,
        @Version(start = 10, step = 5) int version) {}
