package dev.stator.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entity for tests of what every schema inherits; its schema is written by hand as the processor would write it. */
record Parcel(
        @Nullable String id,
        @Nullable Object number,
        @Nullable Double weight) {
    Parcel {
        Objects.requireNonNull(id);
    }
}
