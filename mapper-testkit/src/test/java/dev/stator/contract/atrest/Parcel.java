package dev.stator.contract.atrest;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Items whose values in S3 are read with them. */
@Table("parcels")
record Parcel(
        @HashKey String route,
        @RangeKey int number,
        @Encrypted String content,
        @S3Backed(inlineBytes = 10) @Nullable String manifest,
        @S3Backed(inlineBytes = 10) @Encrypted @Nullable String letter,
        long weight) {
    static Parcel of(int number) {
        return new Parcel(
                "north", number, "content " + number, "manifest of number " + number, "letter of number " + number, 10);
    }
}
