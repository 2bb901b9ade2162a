package dev.stator.contract.unreadable;

import dev.stator.annotation.Convert;
import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record whose compact constructor refuses some values. */
@Table("samples")
@GlobalIndex(name = "byLab", hashKey = "lab")
record Sample(
        @HashKey String site,
        @RangeKey int number,
        String lab,
        @Nullable Grade grade,
        @Convert(Metres.Text.class) @Nullable Metres depth,
        long weight) {
    Sample {
        Objects.requireNonNull(lab, "lab");
        if (weight < 0) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }

    static Sample of(int number) {
        return new Sample("pit", number, "north", Grade.FINE, new Metres(number), 10);
    }
}
