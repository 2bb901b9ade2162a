package dev.stator.contract.atrest;

import dev.stator.annotation.Encrypted;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.S3Backed;
import dev.stator.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Attributes of the names that those of {@link Secret} and {@link Leaflet} have, in another table. */
@Table("twins")
record Twin(
        @HashKey String owner,
        @RangeKey int number,
        @Encrypted @Nullable String note,
        @Encrypted(deterministic = true) @Nullable String tag,
        @S3Backed(inlineBytes = 100) @Nullable String text) {}
