package dev.stator.contract.atrest;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import dev.stator.s3.S3Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numeric keys, and attributes that may be absent. */
@Table("counted")
record Counted(
        @HashKey long number,
        @RangeKey BigDecimal part,
        @S3Backed(inlineBytes = 10) @Nullable String first,

        @S3Backed(inlineBytes = 10) @Encrypted @Nullable String second,

        @S3Backed(inlineBytes = 10) @Nullable S3Text third) {
    static Counted of(long number, @Nullable String value) {
        return new Counted(
                number,
                new BigDecimal("1.5"),
                value,
                value == null ? null : value + " second",
                value == null ? null : S3Text.of(value + " third"));
    }
}
