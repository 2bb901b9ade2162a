package dev.stator.runtime;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.LocalIndex;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** An entity whose range keys are a string, a number and a binary. */
@Table("entries")
@GlobalIndex(name = "by-topic", hashKey = "topic", rangeKey = "weight")
@LocalIndex(name = "byDigest", rangeKey = "digest")
public record Entry(
        @HashKey String log,
        @RangeKey String id,
        @Nullable String topic,
        int weight,
        SdkBytes digest,
        @Nullable String note) {

    /** The entry with this number: its range keys have the order of the numbers. */
    static Entry of(String log, int number) {
        return new Entry(
                log,
                "e%02d".formatted(number),
                number % 2 == 0 ? "even" : "odd",
                number,
                SdkBytes.fromByteArray(new byte[] {1, (byte) number}),
                number % 3 == 0 ? "a note" : null);
    }
}
